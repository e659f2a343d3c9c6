import { checkFolder } from "../../../src/facts/check-folder.ts";
import { listFactsFiles } from "../../../src/facts/facts-source.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import type { ResolvedReadout } from "../../../src/model/resolved.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";

const readouts = new Map<string, ResolvedReadout>();
beforeAll(async () => {
  const { registry } = await readRegistry([goodFacts]);
  for await (const { resolved } of readFacts(await listFactsFiles([goodFacts]), registry)) {
    if (resolved !== undefined) readouts.set(resolved.readout.id, resolved);
  }
});

function readout(id: string): ResolvedReadout {
  const found = readouts.get(id);
  if (found === undefined) throw new Error(`no readout ${id}`);
  return found;
}
const harbour = () => readout("xva-2031-03-04-harbour");
const twin = () => readout("accord-2031-03-04-harbour");
const visit = () => readout("xva-2031-04-10-visit");
const statement = () => readout("xva-2031-03-05-statement");
const attendance = (facts: ResolvedReadout, person: string) =>
  facts.attendances.filter((fact) => fact.person === person);
const meeting = (facts: ResolvedReadout, id: string) => facts.meetings.find((account) => account.meeting === id);
const cooperation = (facts: ResolvedReadout, words: string) =>
  facts.cooperations.find(({ summary }) => summary.includes(words));
const said = (facts: ResolvedReadout, words: string) => facts.statements.find(({ summary }) => summary.includes(words));

test("good files have no problem, over all files together", async () => {
  expect((await checkFolder([goodFacts])).problems).toEqual([]);
});

test("a person represents the party of their office, in one office or two", () => {
  expect(attendance(harbour(), "bo-brook")).toMatchObject([
    { representing: "xki", offices: ["xki-foreign-minister", "xki-trade-minister"], basis: "named" },
  ]);
});

test("an envoy represents whom the file says, a visitor nobody", () => {
  expect(attendance(visit(), "fe-fen")).toMatchObject([{ representing: "h3", printedOffice: "Special Envoy" }]);
  const [student] = attendance(visit(), "di-dale");
  expect(student).toMatchObject({ roles: ["visitor", "speaker"], offices: [] });
  expect(student?.representing).toBeUndefined();
});

test("people who cannot be named are told by office or by party", () => {
  const unnamed = [...harbour().attendances, ...visit().attendances].filter(({ person }) => person === undefined);
  expect(unnamed).toMatchObject([
    { offices: ["xta-ambassador"], representing: "xta", basis: "title_only", inferred: true },
    { offices: [], representing: "xta", basis: "unnamed_delegation", unnamedCount: 3 },
    { offices: ["xki-trade-minister"], representing: "xki", inferred: true, contact: "same_session" },
  ]);
});

test("a misprinted name stays as printed, with what it means", () => {
  expect(attendance(visit(), "bo-brook")[0]).toMatchObject({ namedAs: "BROOKE", means: "BROOK" });
});

test("twins give one key to one attendance, and keep two accounts of one meeting", () => {
  const keys = (facts: ResolvedReadout, person: string) => attendance(facts, person).map(({ key }) => key);
  expect(keys(twin(), "cy-cairn")).toEqual(keys(harbour(), "cy-cairn"));
  const accounts = [harbour(), twin()].map((facts) => meeting(facts, "2031-03-04-h3-accord"));
  expect(accounts).toMatchObject([
    {
      localTime: "15:40",
      place: "port-valen",
      startsAtUtc: "2031-03-04T12:40:00.000Z",
      alsoPrinted: "21:40 Asia/Tokyo",
    },
    { localTime: "15:45", place: "valen-fort" },
  ]);
});

test("a date keeps its form, its span and where it was found", () => {
  expect(meeting(visit(), "2031-04-09-arden-brook")).toMatchObject({
    date: { text: "2031-04-09/2031-04-10", precision: "interval", earliest: "2031-04-09", latest: "2031-04-10" },
    dateBasis: "inferred",
    alsoPrinted: "20:40 Asia/Tokyo (means 21:40)",
    series: "coast-talks",
    seriesNumber: 7,
    formerly: ["2031-04-10-arden-brook"],
    parts: [{ formats: ["meal"], durationMinutes: 90, place: "valen-fort" }],
  });
  expect(meeting(visit(), "2031-04-10-press")).toMatchObject({ date: { approximate: true, precision: "month" } });
});

test("a mentioned meeting that has a date is a meeting, and attends nobody", () => {
  expect(visit().meetings.filter(({ mentionedOnly }) => mentionedOnly)).toMatchObject([
    { meeting: "2029-arden-brook", status: "held" },
    { meeting: "2031-coast-talks-8", status: "scheduled", series: "coast-talks", seriesNumber: 8 },
  ]);
  expect(visit().mentions).toMatchObject([
    { people: ["ed-elm", "cy-cairn"], parties: ["xva", "xki"], meeting: "2029-arden-brook" },
    { meeting: "2031-coast-talks-8" },
    { meeting: "2031-03-04-h3-accord" },
  ]);
});

test.each([
  { who: "all", words: "coordinate at sea", joint: true },
  { who: "two parties", words: "lends two boats", joint: true },
  { who: "one person", words: "draw closer", joint: false },
  { who: "nobody named", words: "patience", joint: false },
  { who: "the narrator", words: "Fishing in general", joint: false },
])("what is said by $who is joint: $joint", ({ words, joint }) => {
  expect((said(harbour(), words) ?? said(visit(), words))?.joint).toBe(joint);
});

test("one side's wish is one-sided; what was agreed with a grouping of which two members were there is not", () => {
  expect(cooperation(harbour(), "draw closer")).toMatchObject({ oneSided: true, status: "intended" });
  expect(cooperation(harbour(), "coordinate at sea")).toMatchObject({
    oneSided: false,
    status: "agreed",
    forms: ["coordination", "exercise"],
    areas: ["sea.safety"],
  });
});

test("a joint text makes what it tells two-sided, unless it names a speaker of one side", () => {
  expect(cooperation(statement(), "train at sea")?.oneSided).toBe(false);
  expect(cooperation(statement(), "buy boats")).toMatchObject({
    oneSided: true,
    parties: [],
    providers: ["xva"],
    recipients: ["xki"],
  });
});

test("aid to a party that does not speak is one-sided", () => {
  expect(cooperation(visit(), "lends two boats")).toMatchObject({
    oneSided: true,
    status: "under_way",
    providers: ["xva", "xki"],
    recipients: ["xbr"],
    facilitators: ["accord"],
  });
});

test("what was discussed is a list of topics, parties and instruments, or a phrase", () => {
  expect(said(visit(), "Discussed Fishing")).toMatchObject({
    topics: ["sea.fishing"],
    aboutParties: ["xbr"],
    aboutInstruments: ["coast-pact"],
    by: "narrator",
  });
  expect(said(visit(), "Fishing in general")).toMatchObject({ topics: [] });
});

test("points that say the same of the same are told apart by their order", () => {
  const same = visit().statements.filter(({ summary }) => summary.startsWith("Discussed Fishing"));
  expect(new Set(same.map(({ key }) => key)).size).toBe(2);
});

test("what happened to an instrument, and what a misprint means, stand at the point", () => {
  expect(said(visit(), "pact of the coast")).toMatchObject({
    instrument: "coast-pact",
    happened: "entered_into_force",
    printed: "16 May",
    means: "16 March",
  });
});

test("a quote is looked up in the text beside the file, whatever its spaces and quotation marks", () => {
  expect(said(visit(), "belongs to everybody")?.support).toEqual({
    paragraph: "2",
    quote: "The strait is a common good.",
    quoteFound: true,
  });
});

test("a withdrawal keeps what was said, and since when it is not", () => {
  expect(visit().withdrawals).toMatchObject([{ fact: "attendance", since: "2031-04-11", paragraph: "1" }]);
});

test("a text that is known already is not parsed", async () => {
  const { registry } = await readRegistry([goodFacts]);
  const sources = await listFactsFiles([goodFacts]);
  const known = new Set<string>();
  for await (const { textHash } of readFacts(sources, registry)) known.add(textHash);
  for await (const checked of readFacts(sources, registry, { skip: (textHash) => known.has(textHash) })) {
    expect(checked).toMatchObject({ isSkipped: !checked.problems.length });
    expect(checked.resolved).toBeUndefined();
  }
});
