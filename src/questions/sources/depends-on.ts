import { z } from "zod";
import type { FactKind } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import type { Reference } from "../asking/references.ts";
import { countInWords, listInWords } from "../asking/words.ts";
import { type DescribedFacts, describeFacts, kindNames, toSentence } from "./describe-facts.ts";
import { type DependentFact, readDependents, type WeakenedEdge } from "./read-dependents.ts";

const kinds = [
  "meetings",
  "attendances",
  "statements",
  "cooperations",
  "tenures",
  "memberships",
  "mentions",
  "names",
] as const;
const edgeNames = ["MET", "ENGAGED_WITH", "COOPERATES_WITH"] as const;

/** What would go if a readout were withdrawn. */
export const dependsOn = defineQuestion({
  name: "dependsOn",
  parameters: z.object({ readout: nameText, first }),
  ask: async ({ readout: text, first: count }, { read }) => {
    const readout = await findReference(read, text, ["READOUT"]);
    const { facts, edges, unshown } = await readDependents(read, readout.id);
    const groups = kinds.flatMap((kind) => {
      const own = facts.filter((fact) => fact.kind === kind);
      return own.length === 0 ? [] : [groupOf(kind, own, count)];
    });
    const shownEdges = edgeNames.map((edge) => firstEdges(edges, edge, count));
    const people = unshown.filter(({ kind }) => kind === "PERSON").map(({ id }) => id);
    const offices = unshown.filter(({ kind }) => kind === "OFFICE").map(({ id }) => id);
    const told = await describeFacts(read, idsToTell(groups), [
      ...people.slice(0, count),
      ...offices.slice(0, count),
      ...shownEdges.flatMap(({ shown }) => shown.flatMap(({ one, other }) => [one, other])),
    ]);
    return {
      readout,
      facts: groups.map((group) => describeGroup(group, readout, told)),
      edges: shownEdges.flatMap((group) => (group.all.length === 0 ? [] : [describeEdges(group, told.named)])),
      people: { total: people.length, entries: people.slice(0, count).map(told.named) },
      offices: { total: offices.length, entries: offices.slice(0, count).map(told.named) },
      sentence: summarise(readout, groups, shownEdges, { people: people.length, offices: offices.length }),
    };
  },
  isEmpty: ({ facts }) => facts.length === 0,
});

type Kind = (typeof kinds)[number];
type Group = ReturnType<typeof groupOf>;

function groupOf(kind: Kind, facts: readonly DependentFact[], count: number) {
  const withFate = (fate: DependentFact["fate"]) => facts.filter((fact) => fact.fate === fate);
  const gone = withFate("GOES");
  const staying = facts.filter(({ fate }) => fate !== "GOES");
  return {
    kind,
    goes: gone.length,
    losesSource: withFate("LOSES_SOURCE").length,
    leftWithoutSource: withFate("LEFT_WITHOUT_SOURCE").length,
    gone: gone.slice(0, count).map(({ id }) => id),
    staying: staying.slice(0, count).map(({ id }) => id),
    daysLeft: new Map(staying.map(({ id, daysLeft }) => [id, daysLeft ?? []])),
  };
}

function idsToTell(groups: readonly Group[]): Partial<Record<FactKind, readonly string[]>> {
  return Object.fromEntries(
    groups.flatMap(({ kind, gone, staying }) => (kind === "names" ? [] : [[kind, [...gone, ...staying]]])),
  );
}

function describeGroup({ kind, gone, staying, daysLeft, ...counts }: Group, readout: Reference, facts: DescribedFacts) {
  return {
    kind: kind === "names" ? ("NAME" as const) : kindNames[kind],
    ...counts,
    gone: kind === "names" ? [] : facts.tell(kind, gone),
    staying: kind === "names" ? [] : facts.tellWithout(readout.id, kind, staying, daysLeft),
    sentence: groupInWords({ kind, ...counts }),
  };
}

function groupInWords({
  kind,
  goes,
  losesSource,
  leftWithoutSource,
}: Omit<Group, "gone" | "staying" | "daysLeft">): string {
  const noun = kind === "names" ? "name" : kindNames[kind].toLowerCase();
  const parts = [
    ...(goes === 0 ? [] : [`${countInWords(goes, noun)} would go`]),
    ...(losesSource === 0 ? [] : [`${countInWords(losesSource, noun)} would stay with fewer sources`]),
    ...(leftWithoutSource === 0 ? [] : [`${countInWords(leftWithoutSource, noun)} would be left without a source`]),
  ];
  return toSentence(listInWords(parts));
}

function firstEdges(edges: readonly WeakenedEdge[], edge: WeakenedEdge["edge"], count: number) {
  const all = edges
    .filter((each) => each.edge === edge)
    .toSorted((a, b) => a.after - b.after || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1));
  return { edge, all, shown: all.slice(0, count) };
}

const edgeWords = { MET: "met", ENGAGED_WITH: "engaged", COOPERATES_WITH: "cooperating" } as const;

function describeEdges({ edge, all, shown }: ReturnType<typeof firstEdges>, named: (id: string) => Reference) {
  const vanishes = all.filter(({ after }) => after === 0).length;
  const weakens = all.length - vanishes;
  const noun = edge === "COOPERATES_WITH" ? "fact" : "meeting";
  const pairs = edge === "MET" ? ["pair of people", "pairs of people"] : ["pair of parties", "pairs of parties"];
  return {
    edge,
    vanishes,
    weakens,
    entries: shown.map(({ one, other, before, after }) => {
      const names = `${named(one).name} and ${named(other).name}`;
      const left =
        after === 0
          ? "nothing would link them as"
          : `${after} of ${countInWords(before, noun)} would be left to show them as`;
      return {
        from: named(one),
        to: named(other),
        before,
        after,
        sentence: `${names}: ${left} ${edgeWords[edge]}.`,
      };
    }),
    sentence: `${countInWords(vanishes, pairs[0] ?? "", pairs[1])} would no longer count as ${edgeWords[edge]}, ${weakens} would with fewer ${noun}s.`,
  };
}

function summarise(
  readout: Reference,
  groups: readonly Group[],
  edges: readonly ReturnType<typeof firstEdges>[],
  unshown: { readonly people: number; readonly offices: number },
): string {
  if (groups.length === 0) return `Nothing in the graph rests on “${readout.name}”.`;
  const going = groups.filter(({ goes }) => goes > 0);
  const counts = going.map(({ kind, goes }) => countInWords(goes, kind.replace(/s$/, ""), kind));
  const gone = counts.length === 0 ? "no fact would go" : `${listInWords(counts, 8)} would go`;
  const staying = groups.reduce((sum, { losesSource, leftWithoutSource }) => sum + losesSource + leftWithoutSource, 0);
  const vanishing = edges.flatMap(({ all }) => all.filter(({ after }) => after === 0)).length;
  const { people, offices } = unshown;
  return [
    `Without “${readout.name}”, ${gone}`,
    `${countInWords(staying, "other fact")} would stay with fewer sources`,
    `${countInWords(vanishing, "link")} between people or parties would vanish`,
    `nothing else would show ${countInWords(people, "person", "people")} and ${countInWords(offices, "office")}.`,
  ].join("; ");
}
