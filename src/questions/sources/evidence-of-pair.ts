import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { mergeCitations } from "../asking/citations.ts";
import { findReferences } from "../asking/find-references.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, countInWords, listInWords, whenInWords } from "../asking/words.ts";
import { type DerivedEdge, derivedEdges } from "./derived-edges.ts";
import { type DescribedFacts, describeFacts, kindNames, type ToldFact, toSentence } from "./describe-facts.ts";
import { attendeeInWords, meetingInWords } from "./fact-sentences.ts";

const row = z.object({
  shared: z.number(),
  total: z.number(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  groupings: z.array(z.string()).default([]),
  entries: z.array(z.object({ fact: z.string(), attendances: z.array(z.string()).default([]) })),
});
type Found = z.output<typeof row>;

export interface Page {
  readonly first: number;
  readonly offset: number;
}

interface AskedEdge {
  readonly edge: DerivedEdge;
  readonly from: Reference;
  readonly to: Reference;
}

/** What links two things, edge by edge. */
export async function evidenceOfPair(read: ReadQuery, texts: readonly [string, string], page: Page) {
  const kinds = ["PERSON", "PARTY", "MEETING", "TOPIC"] as const;
  const [of, and] = await findReferences(
    read,
    texts.map((text) => ({ text, kinds })),
  );
  if (of === undefined || and === undefined) throw new Error("two texts were asked for");
  const asked = edgesBetween(of, and);
  const links = await Promise.all(asked.map((edge) => linkOf(read, edge, page)));
  return { of, and, links, sentence: links.map(({ sentence }) => sentence).join(" ") };
}

function edgesBetween(one: Reference, other: Reference): readonly AskedEdge[] {
  if (one.id === other.id) throw new UserError("bad_argument", `\`of\` and \`and\` are the same: ${one.id}.`);
  const asked = derivedEdges.flatMap((edge): readonly AskedEdge[] => {
    const [from, to] = edge.between;
    if (one.kind === from && other.kind === to) return [{ edge, from: one, to: other }];
    return one.kind === to && other.kind === from ? [{ edge, from: other, to: one }] : [];
  });
  if (asked.length > 0) return asked;
  throw new UserError(
    "bad_argument",
    `Nothing links ${one.id} and ${other.id} directly. Ask of two people, two parties, a meeting with a person, ` +
      "a meeting with a party, or a meeting with a topic.",
  );
}

async function linkOf(read: ReadQuery, asked: AskedEdge, page: Page) {
  const { edge, from, to } = asked;
  const [found] = await readRows(read, edge.statement, { one: from.id, other: to.id, ...page }, row);
  if (found === undefined) throw new Error(`${edge.statement} gives one row`);
  const facts = await describeFacts(read, {
    [edge.factKind]: found.entries.map(({ fact }) => fact),
    ...(edge.factKind === "meetings" ? { attendances: found.entries.flatMap(({ attendances }) => attendances) } : {}),
  });
  const entries =
    edge.factKind === "meetings"
      ? found.entries.flatMap((entry) => togetherAt(entry, facts))
      : facts.tell(
          edge.factKind,
          found.entries.map(({ fact }) => fact),
        );
  return {
    edge: edge.edge,
    kind: kindNames[edge.factKind],
    how: edge.how,
    total: found.total,
    entries,
    sentence: linkInWords(asked, found),
  };
}

/** A meeting that two attended, told with their capacities and what lists them. */
function togetherAt({ fact, attendances }: Found["entries"][number], facts: DescribedFacts): readonly ToldFact[] {
  return facts.tell("meetings", [fact]).map((meeting) => {
    const sources = mergeCitations(attendances.flatMap((id) => facts.citationsOf("attendances", [id])));
    const people = attendances.flatMap((id) => {
      const attendance = facts.find("attendances", id);
      return attendance?.kind === "attendances" ? [attendance.said] : [];
    });
    const [at] = people;
    const where = at === undefined ? (meeting.meeting?.name ?? "") : meetingInWords(at, facts.named);
    const who = listInWords(
      people.map((said) => attendeeInWords(said, facts.named)),
      6,
    );
    return { ...meeting, sentence: toSentence(`${accordingTo(sources)}${who} attended ${where}`), sources };
  });
}

function linkInWords({ edge, from, to }: AskedEdge, { shared, total, firstOn, lastOn, groupings }: Found): string {
  const { exists, noun, lacks, oneLacks } = edge.words;
  if (total === 0) {
    const several = shared === 0 ? "" : ` Of ${shared} ${edge.words.shared}, none ${lacks}.`;
    const instead = shared === 1 ? ` ${oneLacks}` : several;
    // A grouping may do for a party what it does not do itself.
    const itself = edge.between[0] === "PARTY" && edge.between[1] === "PARTY" ? " itself" : "";
    const through =
      groupings.length === 0 ? "" : ` Groupings that one of them belongs to cooperate: ${listInWords(groupings)}.`;
    return `Nothing in the graph shows that ${from.name}${itself} ${exists} ${to.name}.${instead}${through}`;
  }
  const span = firstOn === null || lastOn === null ? "" : ` ${whenInWords(firstOn, lastOn)}`;
  return `${from.name} ${exists} ${to.name}: ${countInWords(total, noun)}${span}.`;
}
