import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { formatProblem } from "../../../../src/errors/format-problem.ts";
import type { Draft } from "../../../../src/extract/draft/draft.ts";
import { writeDraft, writeProposals } from "../../../../src/extract/draft/write-draft.ts";
import { findQuestions } from "../../../../src/extract/draft/written-questions.ts";
import { checkFolder } from "../../../../src/facts/check-folder.ts";
import { goodFacts } from "../../../support/facts-fixtures.ts";
import { harbourDraft, harbourText } from "../../../support/fictional-draft.ts";
import { temporaryTree } from "../../../support/temporary-tree.ts";

const schema = "facts.schema.json";
const written = writeDraft(harbourDraft, { schema });

test("a draft is written as a person writes facts, with each question above its key", () => {
  expect(written).toBe(`# yaml-language-server: $schema=facts.schema.json
readout:
  id: xva-mod-2031-03-04-brook
  publisher: xva-mod
  title: "Talks with the Kestrel Isles: an overview"
  url: https://xva.example/2031/brook
  publishedOn: 2031-03-05

people:
  arden: { person: anna-arden, as: xva-defence-minister, namedAs: ARDEN Anna }
  brook:
    # ? [two-people] Who is it?
    #   - bo-brook
    #   - ed-elm
    person: bo-brook
    as: [xki-foreign-minister]

meetings:
  # ? [no-occasion, for occasion] On what occasion was it?
  - id: 2031-03-04-xva-xki
    # ? [year-from-dateline] The lead prints no year; 2031 is that of the date line. Is it right?
    #   - 2031-03-04
    #   - 2030-03-04
    date: 2031-03-04
    startsAt:
      local: "15:40"
      zone: Europe/Istanbul
    durationMinutes: { about: 30 }
    place: port-valen
    quote: On March 4
    confidence: 0.9
    present:
      - { who: arden, quote: "Ms. ARDEN Anna, Minister of Defence of Valmora", confidence: 0.95 }
      - { who: brook, quote: "Mr. Bo Brook, Foreign Minister of the Kestrel Isles", confidence: 0.95 }
    points:
      - at: "1"
        by: brook
        stated: "The strait: open to all."
        about: [situation.strait]
        quote: Minister Brook stated that the strait belongs to everybody.
        confidence: 0.9
      # ? [numbers-broken, for at] Is it point 2?
      #   - 2
      #   - 3
      - at: "2"
        by: all
        agreed: To work together on safety at sea.
        cooperation: exercise
        parties: [xva, xki]
        about: [sea.safety]
        quote: They concurred on training together at sea.
        confidence: 0.8
`);
});

const folder = temporaryTree({
  "draft.yaml": written.replace("publishedOn", "text: draft.txt\n  publishedOn"),
  "draft.txt": harbourText,
});

test("a draft passes the check; that nobody has reviewed it is the one warning", async () => {
  const { problems, counts } = await checkFolder([join(folder, "draft.yaml")], {
    registryPaths: [join(goodFacts, "registry")],
  });
  const ids = problems.filter(({ id }) => id !== "W02").map(({ id }) => id);
  expect({ ids, told: problems.filter(({ severity }) => severity === "error").map(formatProblem) }).toEqual({
    ids: ["W13"],
    told: [],
  });
  expect(counts).toMatchObject({ readouts: 1, meetings: 1, attendances: 2, points: 2, cooperations: 1 });
});

test("the questions of a file are those of its draft", () => {
  const found = findQuestions(written).map(({ path, kind, candidates }) => ({ path, kind, candidates }));
  const wanted = harbourDraft.questions.map(({ path, kind, candidates }) => ({ path, kind, candidates }));
  const byKind = (one: { kind: string }, other: { kind: string }) => (one.kind < other.kind ? -1 : 1);
  expect(found.toSorted(byKind)).toEqual(wanted.toSorted(byKind));
});

test("a page that is no readout says so above its facts", () => {
  const verdict = {
    isReadout: false,
    kind: "press_conference",
    reason: "the minister's own words in the first person",
  } as const;
  expect(writeDraft({ ...harbourDraft, verdict }, { schema }).split("\n")[1]).toBe(
    "# Not a readout, it seems, but a press conference: the minister's own words in the first person.",
  );
});

test("whatever facts say comes back from the file as it was", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
  const path = fc.constantFrom(
    ["meetings", 0, "points", 0, "by"],
    ["people", "x", "as"],
    ["meetings", 0],
    ["nowhere", "at", "all"],
    [],
  );
  fc.assert(
    fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), path, (title, said, about, place) => {
      const facts: Draft["facts"] = {
        readout: { id: title, publisher: said, title },
        people: { x: { as: [said, title], namedAs: said } },
        meetings: [
          {
            id: said,
            date: title,
            present: ["x", { who: title, quote: said, confidence: 0.5 }],
            points: [{ at: title, by: said, stated: said, about }],
          },
        ],
      };
      const questions = [{ path: place, kind: "any", text: said, candidates: about }];
      const file = writeDraft({ ...harbourDraft, facts, questions }, { schema });
      expect(parse(file, { schema: "core" })).toEqual(facts);
    }),
    { numRuns: 300 },
  );
});

test("proposals are written only where something is missing, one entry a block", () => {
  expect(writeProposals(harbourDraft, { schema })).toBeUndefined();
  const proposals: Draft["proposals"] = {
    people: [
      {
        given: "Gus",
        id: "gus-glen",
        name: "Glen Gus",
        order: "family_first",
        family: "Glen",
        names: [{ text: "GLEN Gus", kind: "printed" }],
      },
    ],
    offices: [],
    occasions: [{ id: "o", name: "Summit: the third", kind: "summit" }],
  };
  const file = writeProposals({ ...harbourDraft, proposals }, { schema }) ?? "";
  expect(file.split("\n").slice(2).join("\n")).toBe(`people:
  - id: gus-glen
    name: Glen Gus
    family: Glen
    given: Gus
    order: family_first
    names:
      - { text: GLEN Gus, kind: printed }

occasions:
  - id: o
    name: "Summit: the third"
    kind: summit
`);
});
