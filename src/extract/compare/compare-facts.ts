import type { FactsFile, FactsMeeting } from "../../model/facts-file.ts";
import { toList } from "../../model/text.ts";
import { matchPeople, type NamesOf, personFields, sayPerson } from "./compare-people.ts";
import { type ComparedPoint, comparePoints } from "./compare-points.ts";
import { compareFields, type Difference, sayList } from "./difference.ts";
import { matchBest } from "./match-best.ts";

/**
 * A draft held against a facts file of the same readout. Handles, meeting ids and wording may differ; what counts is
 * who met whom, when, where, for whom, and who said what about what.
 */
export function compareFacts(draft: FactsFile, file: FactsFile, namesOf: NamesOf): readonly Difference[] {
  const { toFile } = matchPeople(draft.people, file.people, namesOf);
  const common = (handle: string) => toFile.get(handle) ?? handle;
  const fit = (one: FactsMeeting, other: FactsMeeting) => fitOf(one, other, common);
  const meetings = matchBest(draft.meetings, file.meetings, fit);
  const shared = [...toFile].flatMap(([handle, counterpart]) => {
    const about = sayPerson(counterpart, file.people[counterpart]);
    return compareFields(about, personFields(draft.people[handle]), personFields(file.people[counterpart]));
  });
  return [
    ...compareFields("the readout", readoutFields(draft), readoutFields(file)),
    ...shared,
    ...meetings.pairs.flatMap(([one, other]) => compareMeetings({ draft, one, file, other, common })),
    ...meetings.onlyOne.map((each) => onlyIn("only_in_draft", "the readout", sayMeeting(each))),
    ...meetings.onlyOther.map((each) => onlyIn("only_in_file", "the readout", sayMeeting(each))),
    ...compareMentions(draft, file, common),
  ];
}

function readoutFields({ readout }: FactsFile): Readonly<Record<string, string | undefined>> {
  const { publisher, title, kind, language, translation, publishedOn, issuedBy } = readout;
  const issue = { "issued by": issuedBy, "day of release": publishedOn };
  return { publisher: sayList(toList(publisher)), title, kind, language, translation, ...issue };
}

/** The same id, or else the same day and the same people. */
function fitOf(one: FactsMeeting, other: FactsMeeting, common: (handle: string) => string): number {
  const there = new Set(handlesOf(other));
  const shared = handlesOf(one).filter((handle) => there.has(common(handle))).length;
  return (one.id === other.id ? 100 : 0) + (one.date === other.date ? 3 : 0) + shared;
}

function handlesOf({ present }: FactsMeeting): readonly string[] {
  return present.map((entry) => (typeof entry === "string" ? entry : entry.who));
}

interface ComparedMeetings {
  readonly draft: FactsFile;
  readonly one: FactsMeeting;
  readonly file: FactsFile;
  readonly other: FactsMeeting;
  readonly common: (handle: string) => string;
}

function compareMeetings({ draft, one, file, other, common }: ComparedMeetings): readonly Difference[] {
  const isOnlyOne = file.meetings.filter(({ date }) => date === other.date).length === 1;
  const about = isOnlyOne ? `meeting ${other.date}` : sayMeeting(other);
  const here = handlesOf(one);
  const there = handlesOf(other);
  const counterparts = new Set(here.map(common));
  const present = (kind: "only_in_draft" | "only_in_file", handle: string, people: FactsFile["people"]) =>
    onlyIn(kind, about, `${sayPerson(handle, people[handle])} was present`);
  return [
    ...compareFields(about, meetingFields(one), meetingFields(other)),
    ...here
      .filter((handle) => !there.includes(common(handle)))
      .map((handle) => present("only_in_draft", handle, draft.people)),
    ...there
      .filter((handle) => !counterparts.has(handle))
      .map((handle) => present("only_in_file", handle, file.people)),
    ...comparePoints(
      about,
      pointsOf(one, common),
      pointsOf(other, (handle) => handle),
    ),
  ];
}

function pointsOf({ points }: FactsMeeting, common: (handle: string) => string): readonly ComparedPoint[] {
  return points.map((point) => ({ point, speakers: toList(point.by ?? "narrator").map(common) }));
}

function meetingFields(meeting: FactsMeeting): Readonly<Record<string, string | undefined>> {
  const { startsAt, durationMinutes, also } = meeting;
  const second = startsAt?.alsoPrinted;
  return {
    date: meeting.date,
    "where the date was found": meeting.dateFrom,
    time: startsAt && `${startsAt.local} ${startsAt.zone}`,
    "second clock time": second && `${second.local} ${second.zone}`,
    duration: sayDuration(durationMinutes),
    place: meeting.place,
    venue: meeting.venue,
    host: sayList(toList(meeting.host)),
    mode: meeting.mode,
    status: meeting.status,
    formats: sayList(meeting.formats),
    occasion: meeting.occasion,
    series: meeting.series?.of,
    parts:
      also.length === 0 ? undefined : also.map((part) => `${part.at} ${sayList(part.formats) ?? ""}`.trim()).join(", "),
  };
}

function sayDuration(minutes: FactsMeeting["durationMinutes"]): string | undefined {
  if (minutes === undefined) return undefined;
  return typeof minutes === "number" ? `${minutes} minutes` : `about ${minutes.about} minutes`;
}

function sayMeeting({ date, name, id }: FactsMeeting): string {
  return `meeting ${date} (${name ?? id})`;
}

function onlyIn(kind: "only_in_draft" | "only_in_file", about: string, fact: string): Difference {
  return { kind, about, fact };
}

function compareMentions(draft: FactsFile, file: FactsFile, common: (handle: string) => string): readonly Difference[] {
  type Mention = FactsFile["mentions"][number];
  const fit = (one: Mention, other: Mention) => {
    const shared = one.people.filter((handle) => other.people.includes(common(handle))).length;
    return one.at === other.at || shared > 0
      ? 1 + shared + (one.date !== undefined && one.date === other.date ? 2 : 0)
      : 0;
  };
  const { pairs, onlyOne, onlyOther } = matchBest(draft.mentions, file.mentions, fit);
  const fields = (mention: Mention, people: readonly string[]) => {
    return { date: mention.date, people: sayList(people), parties: sayList(mention.parties) };
  };
  return [
    ...pairs.flatMap(([one, other]) =>
      compareFields(`mention in ${other.at}`, fields(one, one.people.map(common)), fields(other, other.people)),
    ),
    ...onlyOne.map(({ at, what }) => onlyIn("only_in_draft", "the readout", `mention in ${at}: ${what}`)),
    ...onlyOther.map(({ at, what }) => onlyIn("only_in_file", "the readout", `mention in ${at}: ${what}`)),
  ];
}
