import { z } from "zod";
import { readCitations } from "../asking/citations.ts";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { career } from "../offices/career.ts";
import { changes } from "../relations/changes.ts";
import { cooperation } from "../relations/cooperation.ts";
import { relationship } from "../relations/relationship.ts";
import { briefMeetings } from "./brief-meetings.ts";
import { type BriefSection, type BriefSentence, firstTold, mostTold, toSentences } from "./brief-section.ts";
import { cooperationOnce } from "./cooperation-once.ts";
import { opinionsOn } from "./opinions.ts";

export interface Asked {
  readonly of: Reference;
  readonly other: Reference | undefined;
  readonly since: string | undefined;
}

/** The page on a person or a party. */
export async function briefOfSide({ of, other, since }: Asked, tools: QuestionTools): Promise<readonly BriefSection[]> {
  const { read } = tools;
  const [who, meetings, contacts] = await Promise.all([
    of.kind === "PERSON" ? whoIsPerson(of, tools) : whoIsParty(of, tools),
    briefMeetings(read, of, other, since),
    closestContacts(of, tools),
  ]);
  const between = other === undefined ? undefined : await relationBetween(of, other, who.party, tools);
  const topics = between?.topics ?? (await mainTopics(of, tools));
  const [strands, newer] = await Promise.all([
    between === undefined ? openStrands(who.party, tools) : { told: between.open, title: between.title },
    since === undefined || between === undefined ? [] : newSince(between.pair, since, tools),
  ]);
  const above = [...meetings.flatMap(({ sentences }) => sentences), ...strands.told, ...newer];
  const opinions = await opinionsOn({ topics, party: who.party, above }, tools);
  return [
    { heading: `Who ${of.kind === "PERSON" ? "it is" : "speaks for it"}`, sentences: toSentences(who.sentences) },
    ...meetings,
    { heading: strands.title, sentences: toSentences(strands.told) },
    { heading: `New since ${since === undefined ? "then" : dayInWords(since)}`, sentences: toSentences(newer) },
    { heading: "Positions on the main topics", sentences: toSentences(opinions) },
    { heading: "Who has met whom", sentences: toSentences(between?.people ?? []) },
    { heading: "Contacts", sentences: toSentences(contacts) },
  ];
}

interface Who {
  readonly sentences: readonly BriefSentence[];
  /** For whom it speaks: a person's latest office tells. */
  readonly party: Reference | undefined;
}

async function whoIsPerson(of: Reference, tools: QuestionTools): Promise<Who> {
  const { answer } = await career.ask({ person: of.id }, tools);
  const latest = answer.offices.toReversed();
  return { sentences: firstTold(latest, latest.length), party: latest[0]?.party };
}

const personRow = z.object({
  person: z.string(),
  meetings: z.number(),
  lastOn: z.string(),
  attendance: z.string(),
  total: z.number(),
});

async function whoIsParty(of: Reference, { read }: QuestionTools): Promise<Who> {
  const rows = await readRows(read, "brief-people", { party: of.id, first: mostTold + 1 }, personRow);
  const [named, citationsOf] = await Promise.all([
    readReferences(
      read,
      rows.map(({ person }) => person),
    ),
    readCitations(read, { attendances: rows.map(({ attendance }) => attendance) }),
  ]);
  const sentences = rows.map(({ person, meetings, lastOn, attendance }) => {
    const { name, detail } = named(person);
    const office = detail === null ? "" : ` (${detail})`;
    return {
      sentence: `${name}${office} represented ${of.name} at ${countInWords(meetings, "held meeting")}, ${meetings === 1 ? "on" : "the last on"} ${dayInWords(lastOn)}.`,
      sources: citationsOf("attendances", [attendance]),
    };
  });
  return { sentences: firstTold(sentences, rows[0]?.total ?? 0), party: of };
}

/** How two sides stand; where one is a person and one a party, the party of the person stands for it. */
async function relationBetween(of: Reference, other: Reference, party: Reference | undefined, tools: QuestionTools) {
  const a = of.kind === other.kind ? of : of.kind === "PERSON" ? party : await partyOf(other, tools);
  const from = of.kind === "PARTY" && other.kind === "PERSON" ? a : other;
  const near = of.kind === "PARTY" && other.kind === "PERSON" ? of : a;
  if (near === undefined || from === undefined || near.id === from.id) return undefined;
  const pair = { a: near.id, b: from.id };
  const { answer } = await relationship.ask({ ...pair, window: null, first: mostTold + 1 }, tools);
  const open = cooperationOnce(answer.cooperation.filter(({ status }) => isOpen(status)));
  const read = Math.max(answer.cooperation.length, answer.oneSided.length);
  return {
    pair,
    title: `Cooperation of ${near.name} and ${from.name}`,
    topics: answer.topics.slice(0, 3).map(({ topic }) => topic.id),
    open: firstOf([...open, ...answer.oneSided], read),
    people: firstOf(answer.people, answer.people.length),
  };
}

const mostNews = 3;

/** What the data did not have before: firsts, topics, statuses, holders of offices. */
async function newSince(pair: { readonly a: string; readonly b: string }, since: string, tools: QuestionTools) {
  const { answer } = await changes.ask({ ...pair, since, first: mostNews }, tools);
  const { firsts, topics, statuses, offices, people } = answer;
  const news: readonly BriefSentence[] = [...firsts, ...topics, ...statuses, ...offices, ...people];
  return news;
}

async function partyOf(person: Reference, tools: QuestionTools): Promise<Reference | undefined> {
  const { party } = await whoIsPerson(person, tools);
  return party;
}

function isOpen(status: string): boolean {
  return status !== "COMPLETED" && status !== "ENDED";
}

/** Of lists that were read no further: that there is more than what is told. */
function firstOf(told: readonly BriefSentence[], read: number): readonly BriefSentence[] {
  const next = told[mostTold] ?? (read > mostTold ? told.at(-1) : undefined);
  return next === undefined ? told : [...told.slice(0, mostTold), { sentence: "And more.", sources: next.sources }];
}

async function openStrands(party: Reference | undefined, tools: QuestionTools) {
  const title = `Cooperation of ${party?.name ?? "its side"}`;
  if (party === undefined) return { title, told: [] };
  const asked = { parties: [party.id], group: null, area: null, asOf: null, first: mostTold + 1 };
  const { answer } = await cooperation.ask(asked, tools);
  return {
    title,
    told: firstOf(
      answer.strands.filter(({ status }) => isOpen(status)),
      answer.strands.length,
    ),
  };
}

const topicRow = z.object({ topic: z.string(), count: z.number() });

async function mainTopics(of: Reference, { read }: QuestionTools): Promise<readonly string[]> {
  const rows = await readRows(read, "brief-topics", { id: of.id }, topicRow);
  return rows.map(({ topic }) => topic);
}

const contactRow = z.object({
  id: z.string(),
  meetings: z.number(),
  lastOn: z.string(),
  latest: z.string().nullable(),
  total: z.number(),
});

async function closestContacts(of: Reference, { read }: QuestionTools): Promise<readonly BriefSentence[]> {
  const rows = await readRows(read, "brief-contacts", { id: of.id, first: mostTold + 1 }, contactRow);
  const meetingsOf = ({ latest }: (typeof rows)[number]) => (latest === null ? [] : [latest]);
  const [named, citationsOf] = await Promise.all([
    readReferences(
      read,
      rows.map(({ id }) => id),
    ),
    readCitations(read, { meetings: rows.flatMap(meetingsOf) }),
  ]);
  const told = rows.map((row) => {
    const { name, detail } = named(row.id);
    const who = detail === null ? name : `${name} (${detail})`;
    const when = `${row.meetings === 1 ? "on" : "the last on"} ${dayInWords(row.lastOn)}`;
    return {
      sentence: `${of.name} ${of.kind === "PERSON" ? "met" : "engaged with"} ${who} at ${countInWords(row.meetings, "meeting")}, ${when}.`,
      sources: citationsOf("meetings", meetingsOf(row)),
    };
  });
  return firstTold(told, rows[0]?.total ?? 0);
}
