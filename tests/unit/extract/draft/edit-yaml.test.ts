import fc from "fast-check";
import { parse } from "yaml";
import { appendTo, commentAbove, removeAt, setAt } from "../../../../src/extract/draft/edit-yaml.ts";
import { writeDraft } from "../../../../src/extract/draft/write-draft.ts";
import { harbourDraft } from "../../../support/fictional-draft.ts";

const file = `readout:
  id: talks # mine
  publisher: [xva,  xki]
people:
  arden: { person: anna-arden, as: xva-defence-minister }
meetings:
  # The first of the year.
  - id: m
    date: 2031-03-04

    present: [arden, brook]
    points:
      # ? [who] Who says so?
      #   - arden
      - at: "1"
        stated: Words.   # as printed
      - at: "2"
        by: arden
        agreed: More words.
`;

test.each([
  { what: "a value", after: setAt(file, ["readout", "id"], "a: b"), was: "id: talks #", is: 'id: "a: b" #' },
  {
    what: "a value in braces",
    after: setAt(file, ["people", "arden", "as"], "x, y"),
    was: "as: xva-defence-minister",
    is: 'as: "x, y"',
  },
  {
    what: "an item in brackets",
    after: setAt(file, ["meetings", 0, "present", 1], "cairn"),
    was: "[arden, brook]",
    is: "[arden, cairn]",
  },
  { what: "a list", after: setAt(file, ["readout", "publisher"], ["xta"]), was: "[xva,  xki]", is: "[xta]" },
  {
    what: "a missing key",
    after: setAt(file, ["readout", "url"], "https://x.example"),
    was: "xki]\n",
    is: "xki]\n  url: https://x.example\n",
  },
  {
    what: "a missing key of a group in braces",
    after: setAt(file, ["people", "arden", "for"], "xta"),
    was: "minister }",
    is: "minister, for: xta }",
  },
  {
    what: "a missing group",
    after: setAt(file, ["meetings", 0, "startsAt", "local"], "15:40"),
    was: "agreed: More words.\n",
    is: 'agreed: More words.\n    startsAt:\n      local: "15:40"\n',
  },
  {
    what: "a missing list at the top",
    after: setAt(file, ["mentions"], [{ at: "3" }]),
    was: "More words.\n",
    is: 'More words.\n\nmentions:\n  - at: "3"\n',
  },
])("$what is set, and every other byte stays", ({ after, was, is }) => {
  expect(after).toBe(file.replace(was, () => is));
});

test.each([
  { what: "a key", after: removeAt(file, ["meetings", 0, "date"]), was: "    date: 2031-03-04\n", is: "" },
  {
    what: "the first key of an item",
    after: removeAt(file, ["meetings", 0, "points", 1, "at"]),
    was: '- at: "2"\n        by',
    is: "- by",
  },
  {
    what: "a point with the question above it",
    after: removeAt(file, ["meetings", 0, "points", 0]),
    was: / {6}# \? \[who\][\s\S]*as printed\n/,
    is: "",
  },
  { what: "the last item", after: removeAt(file, ["meetings", 0, "points", 1]), was: / {6}- at: "2"[\s\S]*/, is: "" },
  {
    what: "an item in brackets",
    after: removeAt(file, ["meetings", 0, "present", 0]),
    was: "arden, brook",
    is: "brook",
  },
  {
    what: "the last item in brackets",
    after: removeAt(file, ["meetings", 0, "present", 1]),
    was: "arden, brook",
    is: "arden",
  },
  {
    what: "the only entry of a group, and so the group",
    after: removeAt(file, ["people", "arden"]),
    was: /people:\n.*\n/,
    is: "",
  },
])("$what is removed, and every other byte stays", ({ after, was, is }) => {
  expect(after).toBe(file.replace(was, is));
});

test("a point is added in the form of the others, and a comment above what it is about", () => {
  expect(appendTo(file, ["meetings", 0, "points"], { at: "3", stated: "Yes: indeed." })).toBe(
    `${file}      - at: "3"\n        stated: "Yes: indeed."\n`,
  );
  expect(appendTo(file, ["meetings", 0, "present"], "cairn")).toBe(file.replace("brook]", "brook, cairn]"));
  expect(commentAbove(file, ["meetings", 0, "date"], [" ? [x] Is it?"])).toBe(
    file.replace("    date", "    # ? [x] Is it?\n    date"),
  );
});

test("whatever is set in a draft is there afterwards, and nothing else has changed", () => {
  const draft = writeDraft(harbourDraft, { schema: "x.schema.json" });
  const before: unknown = parse(draft);
  const path = fc.constantFrom<(string | number)[]>(
    ["readout", "title"],
    ["people", "brook", "person"],
    ["people", "arden", "namedAs"],
    ["meetings", 0, "id"],
    ["meetings", 0, "startsAt", "zone"],
    ["meetings", 0, "durationMinutes", "about"],
    ["meetings", 0, "present", 1, "quote"],
    ["meetings", 0, "points", 0, "at"],
    ["meetings", 0, "points", 1, "about", 0],
  );
  fc.assert(
    fc.property(path, fc.string({ unit: "grapheme", minLength: 1 }), (place, value) => {
      const after = setAt(draft, place, value);
      const expected: unknown = structuredClone(before);
      put(expected, place, value);
      expect(parse(after)).toEqual(expected);
      expect(removeAt(setAt(draft, ["readout", "via"], value), ["readout", "via"])).toBe(draft);
    }),
  );
});

function put(group: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): void {
  if (typeof group !== "object" || group === null || step === undefined) return;
  if (rest.length === 0) Object.assign(group, { [step]: value });
  else put(Object.entries(group).find(([key]) => key === String(step))?.[1], rest, value);
}
