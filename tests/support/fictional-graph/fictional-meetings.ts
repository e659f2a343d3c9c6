import { countryOf, instruments, officeOf, people, topics } from "./fictional-world.ts";
import { day, type GraphUnderConstruction, whole } from "./graph-under-construction.ts";

type Random = () => number;

const modes = ["IN_PERSON", "PHONE", "VIDEO"] as const;
const acts = ["STATED", "WELCOMED", "AGREED", "CONCERNED"] as const;
const statuses = ["AGREED", "SIGNED", "INTENDED"] as const;
const forms = ["GENERAL", "COORDINATION", "EXERCISE"] as const;

/** So many meetings of two to five people of different countries, each with its readout, statements and cooperation. */
export function addMeetings(graph: GraphUnderConstruction, count: number, random: Random): void {
  for (let number = 0; number < count; number++) addMeeting(graph, number, random);
}

function addMeeting(graph: GraphUnderConstruction, number: number, random: Random): void {
  const id = `meeting-${String(number).padStart(3, "0")}`;
  const attendees = [
    ...new Set(Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(people.keys(), random))),
  ];
  const parties = [...new Set(attendees.map(countryOf))];
  const date = dateOf(random);
  graph.addNode("Meeting", id, {
    name: `${parties.join(" and ")} ${number}`,
    ...date,
    formats: random() < 0.2 ? ["MEAL"] : [],
    level: random() < 0.5 ? "MINISTER" : "SENIOR_OFFICIAL",
    mode: pick(modes, random),
    status: random() < 0.9 ? "HELD" : "SCHEDULED",
    contact: "DIRECT",
    partyCount: whole(parties.length),
    personCount: whole(attendees.length),
    disputed: [],
    ...(random() < 0.5 ? { durationMinutes: whole(15 * Math.ceil(random() * 6)) } : {}),
  });
  graph.link(id, "HELD_AT", `port-${parties[0]}`);
  graph.link(id, "HOSTED_BY", parties[0] ?? "xaa");
  if (number % 7 === 0) graph.link(id, "ON_OCCASION_OF", "regatta-2031");
  if (number % 9 === 0) graph.link(id, "IN_SERIES", "kite-talks");
  const readout = addReadout(graph, id, number, parties, date);
  for (const index of attendees) addAttendance(graph, id, index, readout, date);
  const said = 1 + Math.floor(random() * 3);
  for (let order = 0; order < said; order++)
    addStatement(graph, { id, readout, order, attendees, parties, date, random });
}

interface MeetingDate {
  readonly date: unknown;
  readonly earliest: unknown;
  readonly latest: unknown;
  readonly dateText: string;
  readonly datePrecision: string;
  readonly dateApproximate: boolean;
}

/** Few different days, so that sorting by day alone leaves ties; some known to the month only. */
function dateOf(random: Random): MeetingDate {
  const month = `${2029 + Math.floor(random() * 3)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`;
  const exact = `${month}-${String(1 + Math.floor(random() * 5)).padStart(2, "0")}`;
  const isExact = random() < 0.8;
  return {
    date: isExact ? day(exact) : null,
    earliest: day(isExact ? exact : `${month}-01`),
    latest: day(isExact ? exact : `${month}-28`),
    dateText: isExact ? exact : month,
    datePrecision: isExact ? "DAY" : "MONTH",
    dateApproximate: false,
  };
}

function addReadout(
  graph: GraphUnderConstruction,
  meeting: string,
  number: number,
  parties: readonly string[],
  date: MeetingDate,
): string {
  const readout = `readout-${meeting}`;
  graph.addNode("Readout", readout, {
    title: `Overview of meeting ${number}`,
    url: `https://example.org/${readout}`,
    publishedOn: date.latest,
    language: "en",
    kind: "OVERVIEW",
    translation: "ORIGINAL",
    read: "WHOLE",
    revisions: [],
  });
  graph.link(readout, "PUBLISHED_BY", parties[0] ?? "xaa");
  graph.link(readout, "REPORTS_ON", meeting, { date: date.dateText, dateBasis: "LEAD", hosts: [], status: "HELD" });
  return readout;
}

function addAttendance(
  graph: GraphUnderConstruction,
  meeting: string,
  index: number,
  readout: string,
  { earliest, latest }: MeetingDate,
): void {
  const id = `at-${meeting}-${index}`;
  const facts = { order: index + 1, roles: [], contact: "DIRECT", basis: "NAMED", inferred: false, disputed: [] };
  graph.addNode("Attendance", id, { ...facts, earliest, latest });
  graph.link(people[index] ?? "", "HAS_ATTENDANCE", id);
  graph.link(id, "AT", meeting);
  graph.link(id, "IN_CAPACITY_OF", officeOf(index));
  graph.link(id, "REPRESENTING", countryOf(index));
  graph.link(id, "SUPPORTED_BY", readout, { paragraph: "lead" });
}

interface Point {
  readonly id: string;
  readonly readout: string;
  readonly order: number;
  readonly attendees: readonly number[];
  readonly parties: readonly string[];
  readonly date: MeetingDate;
  readonly random: Random;
}

function addStatement(graph: GraphUnderConstruction, point: Point): void {
  const { id: meeting, readout, order, attendees, random } = point;
  const { earliest, latest } = point.date;
  const id = `said-${meeting}-${order}`;
  const speaker = pick(attendees, random);
  const act = pick(acts, random);
  const facts = {
    act,
    strength: whole(2),
    polarity: "NEUTRAL",
    by: "NAMED",
    joint: act === "AGREED",
    order: whole(order),
  };
  graph.addNode("Statement", id, { ...facts, paragraph: `${order + 1}`, summary: `Point ${order}`, earliest, latest });
  graph.link(id, "MADE_BY", people[speaker] ?? "");
  graph.link(id, "MADE_FOR", countryOf(speaker));
  graph.link(id, "MADE_AT", meeting);
  graph.link(id, "ABOUT", pick(topics, random));
  if (random() < 0.3) graph.link(id, "ABOUT", pick(instruments, random));
  if (random() < 0.3) graph.link(id, "ABOUT", pick(["xaa", "xab"], random));
  graph.link(id, "SUPPORTED_BY", readout, { paragraph: `${order + 1}` });
  if (act === "AGREED") addCooperation(graph, point, id);
}

function addCooperation(graph: GraphUnderConstruction, point: Point, statement: string): void {
  const { id: meeting, readout, order, parties, random } = point;
  const { earliest, latest } = point.date;
  const id = `together-${meeting}-${order}`;
  const facts = {
    forms: [pick(forms, random)],
    status: pick(statuses, random),
    strength: whole(3),
    summary: "Together",
  };
  graph.addNode("Cooperation", id, { ...facts, oneSided: parties.length < 2, earliest, latest });
  for (const party of parties) graph.link(party, "PARTY_TO", id);
  graph.link(id, "STATED_IN", statement);
  graph.link(id, "IN_AREA", pick(topics, random));
  graph.link(id, "AFFIRMED_AT", meeting);
  graph.link(id, "SUPPORTED_BY", readout, { paragraph: `${order + 1}` });
}

function pick<T>(from: Iterable<T>, random: Random): T {
  const list = [...from];
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}
