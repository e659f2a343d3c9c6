import type { FakeTables } from "../fake-export.ts";

/** Texts that are markup, escapes or nonsense somewhere; in RDF they are letters. */
export const hostileTexts = [
  `"quotes" 'and' \\ backslashes \\u0041 \\"`,
  "line\nbreak\r\nand\ttab\u0000\u0007\u001f\u007f",
  "<script>alert(1)</script> ]]> <urn:x> . _:b @prefix ; ^^xsd:date",
  "\u202eright to left\u202c שלום العربية",
  "🕊️ 𠮷野 \u{10ffff} \ufeff",
  "``` $(a) %00 {{b}} @en",
  "",
] as const;

/** One name in many scripts, each with its tag. */
export const namesInScripts: Readonly<Record<string, string>> = {
  en: "Arvandia",
  ja: "アルヴァンディア",
  ko: "아르반디아",
  "zh-hant": "阿爾萬迪亞",
  ar: "أرفانديا",
  he: "ארונדיה",
  ru: "Арвандия",
  hi: "अर्वंदिया",
  el: "Αρβανδία",
  th: "อาร์แวนเดีย",
};

/** A small world that does not exist: two ministers, one meeting, what was said, and where it says so. */
export const fictionalRows: FakeTables = {
  parties: [
    party("arvandia", "Arvandia", "COUNTRY"),
    party("borealia", "Borealia", "COUNTRY"),
    { ...party("harbour-office", "Harbour Office", "MINISTRY"), partOf: "arvandia", wikidataId: "Q1" },
  ],
  people: [
    { id: "ada-quill", name: "Ada Quill", familyName: "Quill", nameOrder: "GIVEN_FIRST", meetingCount: 1 },
    { id: "bela-swift", name: "Béla Swift", wikidataId: "no Q at all", meetingCount: 1 },
    ...hostileTexts.map((name, index) => ({ id: `hostile-${index}`, name, meetingCount: 0 })),
    { id: `<x> "y"/ñ#?%://`, name: "An id that no check would let pass", meetingCount: 0 },
  ],
  offices: [{ id: "arvandia-minister", title: "Minister of Kites", levels: ["MINISTER"], party: "arvandia" }],
  tenures: [
    tenure("ten-1", "2030-01-02", "2031"),
    tenure("ten-2", "2030-01", "2031~"),
    tenure("attested/ada-quill/arvandia-minister", "2029-02/2029-05", null),
  ],
  memberships: [
    {
      id: "mem-1",
      member: "arvandia",
      of: "borealia",
      role: "OBSERVER",
      readouts: ["gazette"],
      citations: ["gazette 3"],
    },
  ],
  places: [{ id: "kiteport", name: "Kiteport", kind: "CITY", country: "arvandia", latitude: -1.5, longitude: 1e-7 }],
  topics: [
    {
      id: "theme.kites",
      label: "kites",
      axis: "THEME",
      mappings: ["eurovoc close 2909 kites & strings", "eurovoc constructor 1 x", "unbis broad 01.04 Kites"],
    },
  ],
  readouts: [
    readout("gazette", "[Of kites]", "en", `https://gazette.example/a b?"<q>"={1|2}\\^\`x`),
    readout("kite-news", "凧について", "ja", "javascript:alert(1)"),
    readout("broken", "Of tags", "no tag!", "https://"),
  ],
  names: Object.entries(namesInScripts).map(([language, text], index) => {
    return { id: `name-${index}`, entity: "arvandia", text, language, kind: "OFFICIAL", readout: "gazette" };
  }),
  meetings: [
    {
      id: "2031-03-04-quill-swift",
      name: "Arvandia and Borealia, 4 March 2031",
      date: "2031-03-04",
      dateText: "2031-03-04",
      datePrecision: "DAY",
      earliest: "2031-03-04",
      latest: "2031-03-04",
      localTime: "17:00",
      startsAtUtc: "2031-03-04T16:00:00.000Z",
      durationMinutes: 15,
      place: "kiteport",
      hosts: ["arvandia"],
      parties: ["arvandia", "borealia"],
      status: "HELD",
      level: "MINISTER",
      topics: ["theme.kites", "borealia"],
      readouts: ["gazette", "kite-news"],
    },
  ],
  attendances: [
    attendance("att-1", "ada-quill", "arvandia", ["gazette 2", "kite-news lead"]),
    attendance("att-2", "bela-swift", "borealia", ["gazette 2"]),
  ],
  statements: [
    {
      id: "pt-1",
      meeting: "2031-03-04-quill-swift",
      act: "AGREED",
      summary: "Kites are to be flown together.",
      strength: 4,
      joint: true,
      speakers: ["ada-quill", "bela-swift"],
      about: ["theme.kites"],
      readout: "gazette",
      paragraph: "4",
    },
  ],
  cooperations: [
    {
      id: "co-1",
      statement: "pt-1",
      status: "AGREED",
      parties: ["arvandia", "borealia"],
      readout: "gazette",
      paragraph: "4",
    },
  ],
  accounts: [
    {
      meeting: "2031-03-04-quill-swift",
      readout: "gazette",
      paragraph: "p. 2/3",
      date: "2031-03",
      dateBasis: "LEAD",
      status: "HELD",
      place: "kiteport",
    },
  ],
  met: [{ from: "ada-quill", to: "bela-swift", meetings: 1, firstOn: "2031-03-04", lastOn: "2031-03-04", smallest: 2 }],
};

function party(id: string, name: string, kind: string) {
  return { id, name, kind, iso2: null, partOf: null, meetingCount: 1, lastMeetingOn: "2031-03-04", wikidataId: null };
}

function tenure(id: string, from: string, to: string | null) {
  const rest = { readouts: ["gazette"], citations: ["gazette 1"] };
  return { id, person: "ada-quill", office: "arvandia-minister", from, to, acting: false, ...rest };
}

function readout(id: string, title: string, language: string, url: string) {
  return { id, title, language, url, kind: "OVERVIEW", publishers: ["arvandia"], publishedOn: "2031-03-05" };
}

function attendance(id: string, person: string, party: string, citations: readonly string[]) {
  const readouts = citations.map((citation) => citation.split(" ")[0] ?? "");
  return { id, meeting: "2031-03-04-quill-swift", person, party, order: 1, contact: "DIRECT", readouts, citations };
}
