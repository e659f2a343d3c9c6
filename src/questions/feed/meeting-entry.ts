import { enumInWords, listInWords, whenInWords, withArticle } from "../asking/words.ts";
import type { EntryCategory, EntryKind, EntryLine, EntrySource, ToldEntry } from "./feed-entry.ts";
import type { FeedAttendance, FeedFacts, FeedMeeting } from "./feed-facts.ts";
import { accordingToSources, sentenceOf, toLines } from "./feed-words.ts";

/** A meeting that a load brought. */
export function tellMeeting(meeting: FeedMeeting, facts: FeedFacts): ToldEntry {
  const sources = facts.citationsOf("meetings", [meeting.id]);
  return { ...entryOf(meeting, facts, sources), key: `meeting:${meeting.id}:added`, kind: "meeting" };
}

/** Another readout of a meeting that was known. */
export function tellAccount(meeting: FeedMeeting, readout: string, facts: FeedFacts): ToldEntry {
  const sources = facts.citationsOf("meetings", [meeting.id]);
  const own = sources.filter((source) => source.readout === readout);
  const publisher = own[0]?.publisher ?? null;
  const who = publisher === null ? "Another readout" : `A readout of ${withArticle(publisher)}`;
  const kind: EntryKind = "account";
  return {
    ...entryOf(meeting, facts, [...own, ...sources.filter((source) => source.readout !== readout)]),
    key: `meeting:${meeting.id}:account:${readout}`,
    kind,
    title: `${who} on ${titleOf(meeting, facts)}`,
    sentence: sentenceOf(`${who} tells of a meeting that was known: ${meeting.name}`),
  };
}

function entryOf(meeting: FeedMeeting, facts: FeedFacts, sources: readonly EntrySource[]) {
  const told = meetingInWords(meeting, facts);
  return {
    title: titleOf(meeting, facts),
    sentence: sentenceOf(`${accordingToSources(sources)}${told}`),
    meeting: meeting.id,
    lines: linesOfMeeting(meeting, facts),
    categories: categoriesOf(meeting, facts),
    sources,
  };
}

function titleOf(meeting: FeedMeeting, facts: FeedFacts): string {
  const told = meetingInWords(meeting, facts);
  return told.charAt(0).toUpperCase() + told.slice(1);
}

const heldWords: Readonly<Record<string, string>> = {
  PHONE: "spoke by telephone",
  VIDEO: "met by video",
  HYBRID: "met, some of them by video",
};
const contactWords: Readonly<Record<string, string>> = {
  SAME_SESSION: "were in the same session",
  SAME_OCCASION: "came to the same occasion",
};
const notHeldWords: Readonly<Record<string, string>> = {
  SCHEDULED: "is planned",
  POSTPONED: "was postponed",
  CANCELLED: "was cancelled",
};

function meetingInWords(meeting: FeedMeeting, facts: FeedFacts): string {
  const { status, contact, mode, earliest, latest, place } = meeting;
  const who = whoInWords(meeting, facts);
  const where = place === null || mode === "PHONE" || mode === "VIDEO" ? "" : ` in ${facts.nameOf(place)}`;
  const when = ` ${whenInWords(earliest, latest)}`;
  if (status === "HELD") return `${who} ${contactWords[contact] ?? heldWords[mode] ?? "met"}${where}${when}`;
  const told = notHeldWords[status] ?? "is not known to have taken place";
  return `a meeting of ${who}${where}${when} ${told}`;
}

const mostPeople = 2;

/** Two people who met are named; of more, the parties are. */
function whoInWords({ attendances, attendanceCount, parties, partyCount }: FeedMeeting, facts: FeedFacts): string {
  const people = attendances.flatMap(({ person, party }) => (person === null ? [] : [{ person, party }]));
  if (attendanceCount === people.length && people.length <= mostPeople && people.length > 0) {
    return listInWords(people.map(({ person, party }) => `${facts.nameOf(person)}${inBrackets(party, facts)}`));
  }
  const beyond = Array.from({ length: Math.max(0, partyCount - parties.length) }, () => "");
  return listInWords([...parties.map(facts.nameOf), ...beyond]) || "people";
}

function inBrackets(party: string | null, { nameOf }: FeedFacts): string {
  return party === null ? "" : ` (${nameOf(party)})`;
}

/** Who, where and when; below the changes where an entry tells of one. */
export function linesOfMeeting(meeting: FeedMeeting, facts: FeedFacts): readonly EntryLine[] {
  const { place, venue, occasion, earliest, latest, status, attendances, attendanceCount } = meeting;
  const { nameOf } = facts;
  const more = attendanceCount - attendances.length;
  const people = attendances.map((each) => attendeeInWords(each, facts));
  const where = [...(place === null ? [] : [nameOf(place)]), ...(venue === null ? [] : [venue])].join(", ");
  return toLines([
    ["Meeting", [meeting.name]],
    ["Date", [whenInWords(earliest, latest).replace(/^(on|in) /, "")]],
    ["Status", status === "HELD" ? [] : [enumInWords(status)]],
    ["Place", where === "" ? [] : [where]],
    ["Occasion", occasion === null ? [] : [nameOf(occasion)]],
    ["Parties", [...meeting.parties.map(nameOf), ...othersInWords(meeting.partyCount - meeting.parties.length)]],
    ["People", [...people, ...othersInWords(more)]],
    ["Topics", meeting.topics.map(nameOf)],
  ]);
}

function othersInWords(count: number): readonly string[] {
  return count > 0 ? [`${count} others`] : [];
}

/** "Ada Quill, Minister of Kites, Arvandia". */
function attendeeInWords(attendance: FeedAttendance, { nameOf }: FeedFacts): string {
  const { person, party, offices, printedOffice, unnamedCount } = attendance;
  const who =
    person !== null
      ? nameOf(person)
      : unnamedCount === null
        ? "somebody who is not named"
        : `${unnamedCount} not named`;
  const capacity = offices.length > 0 ? offices.map(nameOf) : printedOffice === null ? [] : [printedOffice];
  return [who, ...capacity, ...(party === null ? [] : [nameOf(party)])].join(", ");
}

export function categoriesOf(
  { topics, occasion }: Pick<FeedMeeting, "topics" | "occasion">,
  { nameOf }: FeedFacts,
): readonly EntryCategory[] {
  return [
    ...(occasion === null ? [] : [{ of: "occasion" as const, id: occasion, label: nameOf(occasion) }]),
    ...topics.map((id) => ({ of: "topic" as const, id, label: nameOf(id) })),
  ];
}
