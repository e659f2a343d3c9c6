import type { Row } from "../../src/export/tables/table.ts";
import type { FakeTables } from "./fake-export.ts";

/** All that a form could stumble over: markup, quotes, breaks, scripts of both directions, an invisible control. */
export const hostileText = `"Olt" <b>&amp;</b>, Mara;\r\n\tמרה\u0007 مارا {"a":1} ]]> 'x' ${"\u{1f91d}"}`;

const readout = (id: string, more: Row = {}): Row => ({
  ...{ id, title: `Talks told by ${id}`, url: `https://${id}.example/read?a=1&b="2"`, via: null, publishers: ["atl"] },
  ...{ kind: "PRESS_RELEASE", language: "en", publishedOn: "2030-02-05", issuedBy: null },
  ...more,
});
const sources = (...readouts: readonly string[]): Row => ({
  readouts,
  citations: readouts.map((id) => `${id} 2`),
  addresses: readouts.map((id) => `${id} https://${id}.example/read`),
});
const meeting = (id: string, dateText: string, more: Row = {}): Row => ({
  ...{ id, name: `Talks ${id}`, dateText, startsAtUtc: null, status: "HELD", mode: "IN_PERSON", level: "MINISTER" },
  ...{ formats: ["MEAL"], place: "reef-hall", venue: "Coral room", hosts: ["atl"], parties: ["atl", "lem"] },
  ...{ topics: ["sea.reef_care", "lem"], occasion: "tide-summit", series: null, partOf: null },
  ...sources("atl-1"),
  ...more,
});
const attendance = (id: string, meetingId: string, person: string | null, more: Row = {}): Row => ({
  ...{ id, meeting: meetingId, person, offices: ["atl-minister"], party: "atl", contact: "DIRECT", roles: [] },
  ...{ namedAs: null, unnamedCount: null, printedOffice: null },
  ...sources("atl-1", "lem-1"),
  ...more,
});
const name = (id: string, entity: string, text: string, kind: string, language: string | null): Row => ({
  ...{ id, entity, text, kind, language, from: null, to: null },
  ...{ readout: "atl-1", address: "https://atl-1.example/read" },
});
const lemurian = { offices: [], party: "lem" };

/** Atlantis, whose minister has names that bite, and Lemuria; a month, an interval, an "about" and a meeting called off. */
export const fictionalTables: FakeTables = {
  parties: [
    { id: "atl", name: "Atlantis", kind: "COUNTRY", iso2: "AQ", partOf: null, wikidataId: "Q1" },
    { id: "atl-tides", name: "Ministry of Tides", kind: "MINISTRY", iso2: null, partOf: "atl", wikidataId: null },
    { id: "deep", name: "Deep Alliance", kind: "ALLIANCE", iso2: null, partOf: null, wikidataId: null },
    { id: "lem", name: "Lemuria", kind: "COUNTRY", iso2: "BV", partOf: null, wikidataId: null },
    { id: "pearl", name: "Pearl Ltd", kind: "COMPANY", iso2: null, partOf: null, wikidataId: null },
  ],
  people: [
    { id: "lee_lem", name: "Lee Lem", familyName: "Lem", givenName: "Lee", nameOrder: "GIVEN_FIRST", wikidataId: null },
    {
      id: "mara-olt",
      name: hostileText,
      familyName: "Olt",
      givenName: "Mara",
      nameOrder: "GIVEN_FIRST",
      wikidataId: null,
    },
  ],
  offices: [
    { id: "atl-minister", title: "Minister of Tides", levels: ["MINISTER"], party: "atl-tides", wikidataId: null },
    { id: "deep-head", title: "Head", levels: ["IO_HEAD"], party: "deep", wikidataId: null },
  ],
  tenures: [
    {
      ...{
        id: "attested/lee_lem/deep-head",
        person: "lee_lem",
        office: "deep-head",
        from: null,
        to: null,
        acting: true,
      },
      ...{ firstAttestedOn: "2030-02-03", lastAttestedOn: "2030-04-01" },
      ...sources("lem-1"),
    },
    {
      ...{ id: "ten-1", person: "mara-olt", office: "atl-minister", from: "2029~", to: "2030-11-02/2030-11-20" },
      ...{ acting: false, firstAttestedOn: null, lastAttestedOn: null },
      ...sources("atl-1", "lem-1"),
    },
  ],
  memberships: [
    { id: "mem-1", member: "atl", of: "deep", role: "MEMBER", from: "1990", to: null, ...sources("atl-1") },
  ],
  places: [
    {
      id: "reef",
      name: "Reef",
      kind: "CITY",
      country: "atl",
      within: null,
      latitude: -1.5,
      longitude: 170,
      wikidataId: null,
    },
    { id: "reef-hall", name: "Hall", kind: "SITE", country: "atl", within: "reef", latitude: null, longitude: null },
  ],
  occasions: [
    { id: "tide-summit", name: "Tide Summit", kind: "SUMMIT", place: "reef", from: "2030-02-01", to: "2030-02-04" },
  ],
  topics: [{ id: "sea.reef_care", label: "Care of reefs" }],
  names: [
    name("n-1", "atl", "ATL", "ABBREVIATION", "en"),
    name("n-2", "atl", "アトランティス", "OFFICIAL", "ja"),
    name("n-3", "atl-1", "Title of a readout", "OFFICIAL", null),
    name("n-4", "atl-minister", "MoT", "ABBREVIATION", null),
    name("n-5", "mara-olt", hostileText, "OFFICIAL", null),
    name("n-6", "mara-olt", "マラ・オルト", "ALIAS", "ja"),
    name("n-7", "mara-olt", "Mara Reef", "FORMER", "zz"),
  ],
  readouts: [readout("atl-1"), readout("lem-1", { url: "see the archive", language: "zz", title: hostileText })],
  meetings: [
    meeting("2030-02-03-reef", "2030-02-03", { startsAtUtc: "2030-02-02T23:30:00.000Z", name: hostileText }),
    meeting("2030-03-month", "2030-03", { hosts: ["lem", "atl"], place: null, venue: null, occasion: null }),
    meeting("2030-04-off", "2030-04-29/2030-05-02", { status: "CANCELLED", ...sources("atl-1", "lem-1") }),
  ],
  attendances: [
    attendance("att-1", "2030-02-03-reef", "mara-olt", { roles: ["CHAIR"] }),
    attendance("att-2", "2030-02-03-reef", "lee_lem", { ...lemurian, offices: ["deep-head"], contact: "SAME_SESSION" }),
    attendance("att-3", "2030-02-03-reef", null, { ...lemurian, unnamedCount: 4 }),
    attendance("att-4", "2030-04-off", "mara-olt"),
  ],
  statements: [
    {
      ...{ id: "pt-1", meeting: "2030-02-03-reef", summary: hostileText, speakers: ["lee_lem"], parties: ["lem"] },
      ...{ readout: "lem-1", paragraph: "3" },
    },
  ],
  met: [{ from: "lee_lem", to: "mara-olt", meetings: 1, firstOn: "2030-02-03", lastOn: "2030-02-03", smallest: 6 }],
  engaged: [{ from: "atl", to: "lem", meetings: 1, firstOn: "2030-02-03", lastOn: "2030-02-03" }],
  cooperates: [
    {
      ...{ from: "atl", to: "lem", facts: 2, latestStatus: "AGREED", areas: ["sea.reef_care"] },
      ...{ firstOn: "2030-02-03", lastOn: "2030-03-31" },
    },
  ],
};
