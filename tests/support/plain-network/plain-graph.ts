import Graph from "graphology";
import type { MeetingRow } from "../../../src/network/meeting-row.ts";
import type { MeetingRules } from "../../../src/network/path-finder.ts";

/** A meeting of two neighbours, with who of each was there, first by id. */
export interface Encounter {
  readonly row: MeetingRow;
  readonly people: Readonly<Record<string, string>>;
}

interface Presence {
  readonly node: string;
  readonly person: string;
  readonly contact: number;
  readonly party: string | null;
}

const degrees = ["DIRECT", "SAME_SESSION", "SAME_OCCASION"];

/**
 * Who met whom under the rules, written as plainly as possible for comparison: one edge a pair, with its meetings from
 * the best to the worst. The keys of `people` are the ends' ids.
 */
export function plainGraph(rows: readonly MeetingRow[], rules: MeetingRules, avoid: readonly string[]) {
  const graph = new Graph<object, { encounters: Encounter[] }>({ type: "undirected", multi: false });
  for (const row of [...rows].sort(compareMeetings)) {
    const present = presencesOf(row, rules.by).filter(({ node }) => !avoid.includes(node));
    for (const { node } of present) graph.mergeNode(node);
    if (avoid.includes(row.id) || !isWithin(row, rules)) continue;
    for (const one of present) for (const other of present) addPair(graph, row, rules, one, other);
  }
  return graph;
}

export type PlainGraph = ReturnType<typeof plainGraph>;

export function encountersOf(graph: PlainGraph, one: string, other: string): readonly Encounter[] {
  return graph.hasEdge(one, other) ? graph.getEdgeAttribute(one, other, "encounters") : [];
}

function compareMeetings(one: MeetingRow, other: MeetingRow): number {
  if (one.personCount !== other.personCount) return one.personCount - other.personCount;
  if (one.latest !== other.latest) return one.latest > other.latest ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function addPair(graph: PlainGraph, row: MeetingRow, rules: MeetingRules, one: Presence, other: Presence): void {
  if (one.node >= other.node) return;
  const weakest = degrees.indexOf(rules.contact);
  if (one.contact > weakest || other.contact > weakest) return;
  const areOfTwoSides = one.party !== null && other.party !== null && one.party !== other.party;
  if (!rules.colleagues && !areOfTwoSides) return;
  const people = { [one.node]: one.person, [other.node]: other.person };
  if (!graph.hasEdge(one.node, other.node)) graph.addEdge(one.node, other.node, { encounters: [] });
  graph.getEdgeAttribute(one.node, other.node, "encounters").push({ row, people });
}

function presencesOf(row: MeetingRow, by: MeetingRules["by"]): readonly Presence[] {
  const all = row.people.map(({ id, contact, party, office }) => ({
    node: by === "OFFICE" ? (office ?? id) : id,
    person: id,
    contact: degrees.indexOf(contact),
    party,
  }));
  if (by !== "PARTY") return all;
  const parties = [...new Set(all.flatMap(({ party }) => party ?? []))];
  return parties.map((node) => {
    const people = all.filter(({ party }) => party === node);
    const contact = Math.min(...people.map((one) => one.contact));
    const person = people
      .filter((one) => one.contact === contact)
      .map((one) => one.person)
      .sort()[0];
    return { node, person: person ?? "", contact, party: node };
  });
}

function isWithin(row: MeetingRow, { window, maxPeople, modes, formats }: MeetingRules): boolean {
  const [first, last] = window.certainty === "DEFINITE" ? [row.earliest, row.latest] : [row.latest, row.earliest];
  if (window.from !== undefined && first < window.from) return false;
  if (window.to !== undefined && last > window.to) return false;
  if (maxPeople !== undefined && row.personCount > maxPeople) return false;
  if (modes.length > 0 && !modes.some((mode) => mode === row.mode)) return false;
  return formats.length === 0 || formats.some((format) => row.formats.includes(format));
}
