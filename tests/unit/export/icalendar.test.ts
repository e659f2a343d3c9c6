import ICAL from "ical.js";
import { icalendar } from "../../../src/export/formats/icalendar.ts";
import type { Row } from "../../../src/export/tables/table.ts";
import { type FakeTables, fakeExport, writeFiles } from "../../support/fake-export.ts";

const day = { date: "2031-03-02", dateText: "2031-03-02", earliest: "2031-03-02", latest: "2031-03-02" };
const meeting: Row = {
  ...day,
  id: "m1",
  name: "Ostra and Vell",
  status: "HELD",
  mode: "IN_PERSON",
  place: "old-mint",
  parties: ["ostra", "vell", "league"],
  topics: ["trade", "ostra"],
};
const registry: FakeTables = {
  parties: [
    { id: "ostra", name: "Ostra" },
    { id: "vell", name: "Vell" },
    { id: "league", name: "League of Harbours" },
  ],
  topics: [{ id: "trade", label: "Trade, customs; tolls" }],
  occasions: [{ id: "regatta", name: "Regatta of 2031" }],
  places: [
    { id: "old-mint", name: "Old Mint", kind: "SITE", within: "port-vell", country: "vell" },
    {
      id: "port-vell",
      name: "Port Vell",
      kind: "CITY",
      within: "south",
      country: "vell",
      latitude: -12.5,
      longitude: 0,
    },
    { id: "south", name: "The South", kind: "REGION", country: "vell", latitude: 1, longitude: 1 },
  ],
};
const account: Row = {
  meeting: "m1",
  readout: "vell-2031-03-02",
  title: "Minister receives envoy",
  address: "https://vell.example/readouts/1",
  publishers: ["Ministry of Vell"],
  publishedOn: "2031-03-03",
  paragraph: "2",
};

test("a meeting tells who was there, where, about what and according to whom", async () => {
  const [event] = await eventsOf({
    meetings: [{ ...meeting, localTime: "09:30", timeZone: "Etc/GMT-2", occasion: "regatta", disputed: ["localTime"] }],
    "attendance-details": [
      { meetingId: "m1", person: "Ada Quill", office: ["Envoy", "Harbour Master"], party: "Ostra", partyId: "ostra" },
      { meetingId: "m1", unnamed: 3, office: [], party: "Vell", partyId: "vell" },
    ],
    accounts: [account, { ...account, paragraph: "5" }],
  });
  expect(event?.description).toBe(`Ada Quill, Envoy, Harbour Master, Ostra
3 people not named, Vell

Parties: League of Harbours
Local time: 09:30, Etc/GMT-2
On the occasion of: Regatta of 2031
About: Trade, customs; tolls, Ostra
Readouts differ on: localTime

According to Ministry of Vell: Minister receives envoy
2031-03-03, paragraph 2, 5, readout vell-2031-03-02
https://vell.example/readouts/1`);
  expect(event?.location).toBe("Old Mint, Port Vell, The South, Vell");
  expect(event?.component.getFirstPropertyValue("geo")).toEqual([-12.5, 0]);
  expect(event?.component.getFirstProperty("categories")?.getValues()).toEqual(["Trade, customs; tolls"]);
  expect(event?.component.getFirstPropertyValue("url")).toBe("https://vell.example/readouts/1");
  expect(event?.attendees).toEqual([]);
  expect(event?.uid).toBe("m1@parley");
});

test.each([
  ["a known time", { startsAtUtc: "2031-03-02T07:30:00.000Z", durationMinutes: 45 }, "07:30:00Z", "08:15:00Z"],
  ["a time without a length", { startsAtUtc: "2031-03-02T07:30:00.000Z" }, "07:30:00Z", "07:30:00Z"],
])("%s is an instant", async (_, times, start, end) => {
  const [event] = await eventsOf({ meetings: [{ ...meeting, ...times }] });
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    `2031-03-02T${start}`,
    `2031-03-02T${end}`,
  ]);
});

test.each([
  ["a day", day, ["2031-03-02", "2031-03-03", "Ostra and Vell"]],
  [
    "the last day of a year",
    { earliest: "2031-12-31", latest: "2031-12-31" },
    ["2031-12-31", "2032-01-01", "Ostra and Vell"],
  ],
  ["some day of a month", month("2032-02", 29), ["2032-02-01", "2032-03-01", "Ostra and Vell (day not known)"]],
])("%s is whole days, the end not counted", async (_, dates, expected) => {
  const [event] = await eventsOf({ meetings: [{ ...meeting, ...dates }] });
  expect([event?.startDate.toString(), event?.endDate.toString(), event?.summary]).toEqual(expected);
  expect(event?.startDate.isDate).toBe(true);
});

test("a meeting of which more than a month is open is left out", async () => {
  const year = { ...meeting, id: "m2", earliest: "2031-01-01", latest: "2031-12-31" };
  expect((await eventsOf({ meetings: [meeting, year] })).map(({ uid }) => uid)).toEqual(["m1@parley"]);
});

test.each([
  ["HELD", "CONFIRMED", "Ostra and Vell"],
  ["SCHEDULED", "TENTATIVE", "Announced: Ostra and Vell"],
  ["POSTPONED", "CANCELLED", "Postponed: Ostra and Vell"],
  ["CANCELLED", "CANCELLED", "Cancelled: Ostra and Vell"],
  ["UNKNOWN", "TENTATIVE", "Perhaps held: Ostra and Vell"],
])("%s is %s, and the name says so", async (status, expected, summary) => {
  const [event] = await eventsOf({ meetings: [{ ...meeting, status }] });
  expect(event?.component.getFirstPropertyValue("status")).toBe(expected);
  expect(event?.summary).toBe(summary);
});

const hostileNames = [
  "Ostra\r\nATTENDEE:mailto:nobody@vell.example\r\nEND:VEVENT",
  'Back\\slash; comma, "quotes" and \\n that is none',
  "שלום \u202eright to left",
  "日本国".repeat(60),
  "👩‍👩‍👧".repeat(40),
  "é".repeat(200),
  "BEGIN:VCALENDAR:END",
];

test.each(hostileNames)("the name %j is data", async (name) => {
  const [event, ...more] = await eventsOf({ meetings: [{ ...meeting, name, venue: name }] });
  const asRead = name.replaceAll("\r\n", "\n");
  expect(event?.summary).toBe(asRead);
  expect(event?.location).toBe(`${asRead}, Old Mint, Port Vell, The South, Vell`);
  expect(event?.attendees).toEqual([]);
  expect(more).toEqual([]);
});

test("characters that may not stand in a calendar are left out, and every kind of line break is one", async () => {
  const [event] = await eventsOf({ meetings: [{ ...meeting, name: "a\u0000b\u001bc\u007fd\u0085e\u2028f\rg\th" }] });
  expect(event?.summary).toBe("abcd\ne\nf\ng\th");
});

test("lines end in CRLF and have at most 75 octets, and no character is cut", async () => {
  const meetings = hostileNames.map((name, index) => ({ ...meeting, id: `m${index}`, name }));
  const file = await fileOf({ meetings });
  const lines = file.toString("latin1").split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.filter((line) => line.length > 75 || /[\r\n]/.test(line))).toEqual([]);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const line of lines) decoder.decode(Buffer.from(line, "latin1"));
});

test.each([
  ["javascript:alert(1)", null],
  ["no address", null],
  ["https://vell.example/a b\r\nX-EVIL:1,2;3", "https://vell.example/a%20bX-EVIL:1,2;3"],
])("the address %j leads nowhere else", async (address, expected) => {
  const [event] = await eventsOf({ meetings: [meeting], accounts: [{ ...account, address }] });
  expect(event?.component.getFirstPropertyValue("url")).toBe(expected);
  expect(event?.component.getFirstProperty("x-evil")).toBeNull();
});

test("a part of a meeting names the whole; a part of an occasion does not", async () => {
  const parts = [
    { ...meeting, id: "m2", partOf: "m1" },
    { ...meeting, id: "m3", partOf: "regatta" },
  ];
  const events = await eventsOf({ meetings: [meeting, ...parts] });
  const wholes = events.map(({ component }) => component.getFirstPropertyValue("related-to"));
  expect(wholes).toEqual([null, "m1@parley", null]);
});

test("places that lie in each other end, and a meeting without any has none", async () => {
  const places = [
    { id: "a", name: "A", within: "b" },
    { id: "b", name: "B", within: "a" },
  ];
  const meetings = [
    { ...meeting, place: "a" },
    { ...meeting, id: "m2", place: null },
  ];
  const events = await eventsOf({ places, meetings });
  expect(events.map(({ location }) => location)).toEqual(["A, B", null]);
});

test("each meeting gets its own people and sources", async () => {
  const meetings = ["m1", "m2", "m3"].map((id) => ({ ...meeting, id, parties: [], topics: [] }));
  const events = await eventsOf({
    meetings,
    "attendance-details": [
      { meetingId: "m1", person: "Ada Quill" },
      { meetingId: "m3", person: "Bo Reed" },
    ],
  });
  expect(events.map(({ description }) => description)).toEqual(["Ada Quill", null, "Bo Reed"]);
});

test("rows that follow no meeting end the export, rather than be lost", async () => {
  const meetings = [meeting, { ...meeting, id: "m2" }];
  const accounts = [{ ...account, meeting: "m2" }, account];
  await expect(fileOf({ meetings, accounts })).rejects.toThrow("a row of m1 came after its meeting");
});

test("the calendar names licence, attribution and version of the graph", async () => {
  const calendar = ICAL.Component.fromString((await fileOf({})).toString("utf8"));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("description")).toMatch(/^Graph version 7\. .*according to.*Fictional licence/);
});

test("the same graph gives the same bytes, stamped with the day of its load", async () => {
  const [one, other] = [await fileOf({ meetings: [meeting] }), await fileOf({ meetings: [meeting] })];
  expect(one.equals(other)).toBe(true);
  expect(one.toString("utf8")).toContain("\r\nDTSTAMP:20310506T070809Z\r\n");
});

function month(name: string, days: number): Row {
  return { dateText: name, date: null, earliest: `${name}-01`, latest: `${name}-${days}` };
}

async function fileOf(rows: FakeTables): Promise<Buffer> {
  const files = await writeFiles(icalendar, fakeExport({ ...registry, ...rows }));
  expect([...files.keys()]).toEqual(["meetings.ics"]);
  return files.get("meetings.ics") ?? Buffer.alloc(0);
}

async function eventsOf(rows: FakeTables): Promise<readonly ICAL.Event[]> {
  const calendar = ICAL.Component.fromString((await fileOf(rows)).toString("utf8"));
  return calendar
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component, { strictExceptions: true }));
}
