import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { citation, type FactKind } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, countInWords, listInWords } from "../asking/words.ts";
import { entityKinds } from "../entity-kinds.ts";
import { factKindWords } from "./derived-edges.ts";
import { describeFacts, kindNames, toSentence } from "./describe-facts.ts";
import { evidenceOfPair, type Page } from "./evidence-of-pair.ts";
import { offset } from "./offset.ts";

const factKind = z.enum([
  "meetings",
  "attendances",
  "statements",
  "cooperations",
  "tenures",
  "memberships",
  "mentions",
]);
const groupRow = z.object({ kind: factKind, total: z.number(), ids: z.array(z.string()) });
const namesRow = z.object({
  total: z.number(),
  names: z.array(z.object({ id: z.string(), text: z.string(), citations: z.array(citation) })),
});

/** What something, or the link between two things, rests on. */
export const evidence = defineQuestion({
  name: "evidence",
  parameters: z.object({ of: nameText, and: nameText.nullish(), first, offset }),
  ask: async ({ of, and, ...page }, { read }) => {
    if (and != null) return evidenceOfPair(read, [of, and], page);
    const [fact] = await readRows(read, "fact-by-id", { id: of }, z.object({ kind: factKind }));
    if (fact !== undefined) return evidenceOfFact(read, fact.kind, of);
    return evidenceOfEntity(read, await findReference(read, of, entityKinds), page);
  },
  isEmpty: ({ of, links }) => of?.kind !== "READOUT" && links.every(({ total }) => total === 0),
});

async function evidenceOfFact(read: ReadQuery, kind: FactKind, id: string) {
  const facts = await describeFacts(read, { [kind]: [id] });
  const entries = facts.tell(kind, [id]);
  const { how } = factKindWords[kind];
  const sentence = entries.map((entry) => entry.sentence).join(" ");
  const link = { edge: null, kind: kindNames[kind], how, total: entries.length, entries, sentence };
  return { of: null, and: null, links: [link], sentence };
}

async function evidenceOfEntity(read: ReadQuery, of: Reference, page: Page) {
  const [groups, names] = await Promise.all([
    readRows(read, "evidence-of-entity", { id: of.id, ...page }, groupRow),
    readRows(read, "evidence-of-names", { id: of.id, ...page }, namesRow),
  ]);
  const itself = of.kind === "MEETING" ? [{ kind: "meetings" as const, total: 1, ids: [of.id] }] : [];
  const all = [...itself, ...groups];
  const facts = await describeFacts(read, Object.fromEntries(all.map(({ kind, ids }) => [kind, ids])));
  const links = all.map(({ kind, total, ids }) => ({
    edge: null,
    kind: kindNames[kind],
    how: factKindWords[kind].how,
    total,
    entries: facts.tell(kind, ids),
    sentence: `${of.name}: ${countInWords(total, factKindWords[kind].noun)}.`,
  }));
  return { of, and: null, links: [...links, ...namesLink(of, names)], sentence: summarise(of, links) };
}

function namesLink(of: Reference, [found]: readonly z.output<typeof namesRow>[]) {
  if (found === undefined || found.total === 0) return [];
  const entries = found.names.map(({ id, text, citations }) => {
    const told = `"${text}" is a name of ${of.name}`;
    const whose = citations.length === 0 ? `${told}, as the registry has it without a source` : told;
    return {
      id,
      kind: "NAME" as const,
      meeting: null,
      earliest: null,
      latest: null,
      sentence: toSentence(`${accordingTo(citations)}${whose}`),
      sources: citations,
    };
  });
  const how = "Names come from the registry; some of them say which readout prints them.";
  const sentence = `${of.name}: ${countInWords(found.total, "name")}.`;
  return [{ edge: null, kind: "NAME" as const, how, total: found.total, entries, sentence }];
}

function summarise(of: Reference, links: readonly { readonly kind: string; readonly total: number }[]): string {
  if (of.kind === "READOUT") return `${of.name} is itself a source: \`dependsOn\` tells what rests on it.`;
  if (links.length === 0) return `No readout in the graph shows ${of.name}; the registry names it.`;
  const counts = Object.entries(kindNames).flatMap(([, name]) => {
    const link = links.find(({ kind }) => kind === name);
    return link === undefined || (of.kind === "MEETING" && name === "MEETING") ? [] : [link];
  });
  const told = counts.map(({ kind, total }) => countInWords(total, kind.toLowerCase()));
  return `What the graph tells of ${of.name}: ${listInWords(told, 7)}, each with its readouts.`;
}
