import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { findReferences } from "../asking/find-references.ts";
import { daySpan, first, nameText, wholeTime } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { countInWords, dayInWords, listInWords } from "../asking/words.ts";
import { type Summary, summariseFacts } from "./both-sides.ts";
import { type FactOfParties, fewestFacts, idsOf, readCooperationFacts } from "./cooperation-fact.ts";
import { describeFact, idsNamedBy, statusWords, type Telling, toSentence } from "./describe-cooperation.ts";
import { readLastDay } from "./last-day.ts";
import { readSides } from "./pair.ts";
import { findParticipants, type Side } from "./participants.ts";
import { findStrands, type Strand } from "./strands.ts";

const mostParties = 10;
const mostAffirmations = 10;

interface Scope {
  readonly parties: readonly Reference[];
  readonly group: Reference | null;
  readonly members: readonly Side[];
  readonly area: Reference | null;
  /** The last day that counts, or null. */
  readonly asOf: string | null;
}

/** What parties, or a grouping and its members, do together. */
export const cooperation = defineQuestion({
  name: "cooperation",
  parameters: z.object({
    parties: z.array(nameText).max(mostParties, `It takes up to ${mostParties} parties.`).nullish(),
    group: nameText.nullish(),
    area: nameText.nullish(),
    asOf: daySpan.nullish(),
    first,
  }),
  ask: async ({ parties, group, area, asOf, first: count }, { read }) => {
    const names = await findNames(read, { parties: parties ?? [], group: group ?? null, area: area ?? null });
    const lastDay = asOf?.latest ?? null;
    const members = names.group === null ? [] : await readMembers(read, names.group.id, lastDay);
    const scope: Scope = { ...names, members, asOf: lastDay };
    return tell(read, scope, await readFacts(read, scope), count);
  },
  isEmpty: ({ strands, oneSided }) => strands.length + oneSided.length === 0,
});

interface Asked {
  readonly parties: readonly string[];
  readonly group: string | null;
  readonly area: string | null;
}

async function findNames(read: ReadQuery, { parties, group, area }: Asked) {
  if (parties.length === 0 && group === null)
    throw new UserError("bad_argument", "Give `parties`, a `group`, or both.");
  const found = await findReferences(read, [
    ...parties.map((text) => ({ text, kinds: ["PARTY"] as const })),
    ...(group === null ? [] : [{ text: group, kinds: ["PARTY"] as const }]),
    ...(area === null ? [] : [{ text: area, kinds: ["TOPIC"] as const }]),
  ]);
  const ofParties = found.slice(0, parties.length);
  const twice = ofParties.find(({ id }, index) => ofParties.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw new UserError("bad_argument", `\`parties\` names ${twice.id} (${twice.name}) twice.`);
  const rest = found.slice(parties.length);
  return {
    parties: ofParties,
    group: group === null ? null : (rest[0] ?? null),
    area: area === null ? null : (rest.at(-1) ?? null),
  };
}

const memberRow = z.object({ id: z.string(), name: z.string(), kind: z.string() });

async function readMembers(read: ReadQuery, group: string, on: string | null): Promise<readonly Side[]> {
  const rows = await readRows(read, "grouping-members", { group, on: on ?? (await readLastDay(read)) }, memberRow);
  return rows.map((row) => ({ ...row, grouping: false, from: null, to: null, facts: 0 }));
}

async function readFacts(read: ReadQuery, scope: Scope): Promise<readonly FactOfParties[]> {
  const { parties, group, members, area, asOf } = scope;
  const sidesOf = await readSides(
    read,
    parties.map(({ id }) => id),
  );
  const sides = parties.map(({ id }) => sidesOf(id));
  const inGroup: readonly Side[] =
    group === null
      ? []
      : [{ id: group.id, name: group.name, kind: "", grouping: false, from: null, to: null, facts: 0 }, ...members];
  const facts = await readCooperationFacts(read, {
    starts: parties.length > 0 ? fewestFacts(sides) : idsOf(inGroup),
    wanted: sides.map(idsOf),
    group: group?.id ?? null,
    members: idsOf(inGroup),
    fewest: parties.length > 0 ? 1 : 2,
    area: area?.id ?? null,
    window: asOf === null ? wholeTime : { from: undefined, to: asOf, certainty: "DEFINITE" },
  });
  const wanted = group === null || parties.length === 0 ? sides : [...sides, inGroup];
  return facts.flatMap((fact) => {
    const participants = findParticipants(fact, wanted);
    return participants === undefined ? [] : [{ fact, participants }];
  });
}

async function tell(read: ReadQuery, scope: Scope, facts: readonly FactOfParties[], count: number) {
  const ofBoth = facts.filter(({ fact }) => !fact.oneSided);
  const ofOne = facts.filter(({ fact }) => fact.oneSided);
  const strands = findStrands(ofBoth);
  const shown = strands.slice(0, count);
  const oneSided = ofOne.slice(0, count);
  const told = [...shown.flatMap((strand) => [...strand.facts.slice(-mostAffirmations), strand.statusOf]), ...oneSided];
  const [named, together, citationsOf] = await Promise.all([
    readReferences(read, [
      ...told.flatMap(idsNamedBy),
      ...shown.flatMap(({ parties, areas }) => [...parties, ...areas]),
      ...idsOf(scope.members),
    ]),
    summariseFacts(read, ofBoth),
    readCitations(read, { cooperations: told.map(({ fact }) => fact.id) }),
  ]);
  const telling = { named, citationsOf };
  return {
    parties: scope.parties,
    group: scope.group,
    members: scope.members.map(({ id }) => named(id)),
    area: scope.area,
    asOf: scope.asOf,
    total: strands.length,
    strands: shown.map((strand) => describeStrand(strand, telling)),
    oneSided: oneSided.map((each) => describeFact(each, telling)),
    totalOneSided: ofOne.length,
    sentence: summarise(scope, { strands: strands.length, together, oneSided: ofOne.length }),
  };
}

function describeStrand(strand: Strand<FactOfParties>, telling: Telling) {
  const { named } = telling;
  const { fact } = strand.statusOf;
  const told = describeFact(strand.statusOf, telling);
  const instrument = strand.instrument === null ? null : named(strand.instrument);
  const moves = strand.facts.map((each) =>
    (statusWords[each.fact.status] ?? each.fact.status).replace(/^was |^had /, ""),
  );
  const before =
    moves.length < 2 ? "" : `Said ${strand.facts.length} times (in this order: ${listInWords(moves, 10)}). `;
  const under = instrument === null ? "" : `Under ${instrument.name}. `;
  return {
    parties: strand.parties.map(named),
    areas: strand.areas.map(named),
    forms: strand.forms,
    instrument,
    status: strand.status,
    statusOn: fact.latest,
    facts: strand.facts.length,
    affirmations: strand.facts.slice(-mostAffirmations).map((each) => describeFact(each, telling)),
    sentence: toSentence(`${under}${before}${told.sentence}`),
    sources: told.sources,
  };
}

interface Counted {
  readonly strands: number;
  readonly together: Summary;
  readonly oneSided: number;
}

function summarise({ parties, group, members, area, asOf }: Scope, { strands, together, oneSided }: Counted): string {
  const whole = group === null ? [] : [`${group.name} (${countInWords(members.length, "member")})`];
  const who = listInWords([...parties.map(({ name }) => name), ...whole]);
  const where = area === null ? "" : ` on ${area.name}`;
  const until = asOf === null ? "" : ` up to ${dayInWords(asOf)}`;
  const alone =
    oneSided === 0
      ? ""
      : ` ${countInWords(oneSided, "statement")} ${oneSided === 1 ? "is" : "are"} told by one side alone.`;
  const found =
    strands === 0
      ? `No cooperation of ${who}${where}${until} is in the data that both sides are said to speak of.`
      : toSentence(
          `${together.source}both sides speak of ${countInWords(strands, "strand")} of cooperation of ${who}${where}${until}${together.through}`,
        );
  return `${found}${alone}`;
}
