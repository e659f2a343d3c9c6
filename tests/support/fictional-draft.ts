import type { Draft } from "../../src/extract/draft/draft.ts";

export const harbourText = `Talks with the Kestrel Isles

March 5

On March 4, Ms. ARDEN Anna, Minister of Defence of Valmora, held talks with Mr. Bo Brook, Foreign Minister of the Kestrel Isles, at Port Valen.

1. Minister Brook stated that the strait belongs to everybody.

2. They concurred on training together at sea.
`;

/** What a page of Valmora's ministry gives; its registry is that of tests/fixtures/good. */
export const harbourDraft: Draft = {
  verdict: { isReadout: true, kind: "readout", reason: "a lead that tells who met whom" },
  text: harbourText,
  facts: {
    readout: {
      publishedOn: "2031-03-05",
      title: "Talks with the Kestrel Isles: an overview",
      publisher: "xva-mod",
      id: "xva-mod-2031-03-04-brook",
      url: "https://xva.example/2031/brook",
    },
    people: {
      arden: { namedAs: "ARDEN Anna", person: "anna-arden", as: "xva-defence-minister" },
      brook: { person: "bo-brook", as: ["xki-foreign-minister"] },
    },
    meetings: [
      {
        points: [
          {
            confidence: 0.9,
            at: "1",
            by: "brook",
            stated: "The strait: open to all.",
            about: ["situation.strait"],
            quote: "Minister Brook stated that the strait belongs to everybody.",
          },
          {
            at: "2",
            by: "all",
            agreed: "To work together on safety at sea.",
            cooperation: "exercise",
            parties: ["xva", "xki"],
            about: ["sea.safety"],
            quote: "They concurred on training together at sea.",
            confidence: 0.8,
          },
        ],
        present: [
          { who: "arden", quote: "Ms. ARDEN Anna, Minister of Defence of Valmora", confidence: 0.95 },
          { who: "brook", quote: "Mr. Bo Brook, Foreign Minister of the Kestrel Isles", confidence: 0.95 },
        ],
        id: "2031-03-04-xva-xki",
        date: "2031-03-04",
        startsAt: { zone: "Europe/Istanbul", local: "15:40" },
        durationMinutes: { about: 30 },
        place: "port-valen",
        quote: "On March 4",
        confidence: 0.9,
      },
    ],
    mentions: [],
  },
  proposals: {},
  questions: [
    {
      path: ["meetings", 0, "date"],
      kind: "year-from-dateline",
      text: "The lead prints no year;\n2031 is that of the date line. Is it right?",
      candidates: ["2031-03-04", "2030-03-04"],
    },
    { path: ["meetings", 0, "occasion"], kind: "no-occasion", text: "On what occasion was it?", candidates: [] },
    { path: ["people", "brook", "person"], kind: "two-people", text: "Who is it?", candidates: ["bo-brook", "ed-elm"] },
    {
      path: ["meetings", 0, "points", 1, "at"],
      kind: "numbers-broken",
      text: "Is it point 2?",
      candidates: ["2", "3"],
    },
  ],
};
