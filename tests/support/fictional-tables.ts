import type { FakeTables } from "./fake-export.ts";

/** Whatever could end a text, begin a command or hide: each is a value that has to come back as it is. */
export const hostileValues: readonly string[] = [
  '"}] AS row DETACH DELETE row; //',
  "'; MATCH (n) DETACH DELETE n; //",
  'a backslash \\" and a quote',
  "ends in a backslash \\",
  "\\u0022 \\\\u0022 \\U0001F91D \\u005c\\u0022",
  "\\\u0000 \u0000 \u0001 \u001b \u007f \u0085",
  "one\ntwo\r\nthree\rfour\tfive",
  "\n:exit\n/* comment",
  "`tick` $parameter {brace} $$",
  "\u202eright to left\u202c \u200dשלום مرحبا 会談 🤝 e\u0301",
  "\u2028 line \u2029 paragraph \ufeff mark \ufffe \uffff",
  "=1+1, a; b | c \u001c",
  "",
  "  spaces  ",
];

const people = hostileValues.map((name, index) => ({ id: `hostile-${index}`, name, meetingCount: 0 }));

/** A meeting of two invented countries at which one thing was said, as rows of the export. */
export const fictionalTables: FakeTables = {
  parties: [
    { id: "atl", name: "Atlantis", kind: "COUNTRY", meetingCount: 1, lastMeetingOn: "2031-05-01" },
    { id: "lem", name: "Lemuria", kind: "COUNTRY" },
    { id: "tide", name: "Tide League", kind: "ALLIANCE", partOf: "lem" },
  ],
  people: [
    { id: "ann-atlantis", name: "Ann Atlantis", familyName: null },
    ...people,
    { id: "lee-lemuria", name: 'Lee "Lem" Lemuria', lastMeetingOn: "2031-05-01" },
  ],
  offices: [{ id: "atl-sunken", title: "Minister of Sunken Affairs", levels: ["MINISTER"], party: "atl" }],
  tenures: [
    { id: "ten-1", person: "ann-atlantis", office: "atl-sunken", from: "2030-01", acting: false, readouts: ["reef"] },
  ],
  places: [{ id: "reef-city", name: "Reef City", kind: "CITY", country: "atl", latitude: 12, longitude: -0.5 }],
  topics: [
    {
      id: "sea.reefs",
      label: "Reefs",
      axis: "THEME",
      mappings: ["eurovoc exact 1 reefs; atolls", hostileValues[4] ?? ""],
    },
  ],
  readouts: [{ id: "reef", title: "Reef talks", kind: "PRESS_RELEASE", publishers: ["atl", "lem"], revisions: [] }],
  names: [{ id: "name-1", entity: "ann-atlantis", text: "אן", kind: "ALIAS", from: "2001-02-03", readout: "reef" }],
  meetings: [
    {
      ...{ id: "2031-05-01-reef", name: "Reef talks", date: "2031-05-01", place: "reef-city", hosts: ["atl"] },
      ...{ parties: ["atl", "lem"], topics: ["lem", "sea.reefs"], formats: [], readouts: ["reef"] },
    },
  ],
  attendances: [
    {
      id: "att-1",
      meeting: "2031-05-01-reef",
      person: "ann-atlantis",
      offices: ["atl-sunken"],
      party: "atl",
      order: 1,
    },
    { id: "att-2", meeting: "2031-05-01-reef", person: "lee-lemuria", offices: [], party: "lem", order: 2 },
  ],
  statements: [
    {
      ...{ id: "pt-1", meeting: "2031-05-01-reef", act: "AGREED", summary: "To mend the reef.", joint: true },
      ...{ speakers: [], parties: ["atl", "lem"], about: ["sea.reefs", "lem"], readout: "reef", paragraph: "2" },
    },
  ],
  citations: [
    { fact: "att-1", table: "attendances", readout: "reef", paragraph: "lead", quote: null },
    { fact: "pt-1", table: "statements", readout: "reef", paragraph: "2", quote: "We mend." },
    { fact: "pt-1", table: "statements", readout: "reef", paragraph: "5", quote: null },
    { fact: "ten-1", table: "tenures", readout: "reef", paragraph: "lead", quote: null },
  ],
  met: [{ from: "ann-atlantis", to: "lee-lemuria", meetings: 1, firstOn: "2031-05-01", lastOn: "2031-05-01" }],
  cooperates: [{ from: "atl", to: "lem", facts: 1, latestStatus: "AGREED", areas: ["sea.reefs", "sea.tides"] }],
};
