import fc from "fast-check";
import { canonicalDump } from "../support/canonical-dump.ts";
import { FactsFolder, type Handle, meeting } from "../support/fictional-facts.ts";
import { temporaryTree } from "../support/temporary-tree.ts";
import { connectForTests, emptyGraph, loadWhole } from "../support/test-graph.ts";

const database = connectForTests();
const folder = temporaryTree({});

const companies: readonly (readonly Handle[])[] = [
  ["quill", "swift"],
  ["rook", "thistle"],
  ["quill", "rook", "swift", "thistle"],
  ["swift", "wren"],
];
const point = fc.record({
  act: fc.constantFrom("agreed", "asked", "stated"),
  topic: fc.constantFrom("theme.kites", "theme.harbours"),
  isCooperation: fc.boolean(),
});
const readout = fc.record({
  number: fc.integer({ min: 0, max: 3 }),
  publisher: fc.constantFrom("arvandia", "borealia"),
  meeting: fc.integer({ min: 0, max: 2 }),
  company: fc.constantFrom(...companies),
  status: fc.constantFrom("held", "held", "scheduled"),
  place: fc.constantFrom("kiteport", "lanternby"),
  contact: fc.constantFrom(undefined, "direct", "same_session"),
  points: fc.array(point, { maxLength: 2 }),
});
type Edit = { readonly write: ReadoutDraft } | { readonly remove: number };
type ReadoutDraft = (typeof readout extends fc.Arbitrary<infer T> ? T : never) & object;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: readout.map((write) => ({ write })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((remove) => ({ remove })) },
);

function write(facts: FactsFolder, draft: ReadoutDraft): void {
  const date = `2031-0${draft.meeting + 1}-01`;
  const points = draft.points.map(({ act, topic, isCooperation }, index) => ({
    at: String(index + 1),
    by: act === "agreed" ? "all" : draft.company[0],
    [act]: "To fly kites.",
    about: [topic],
    ...(isCooperation && act !== "stated" ? { cooperation: "exercise", parties: ["arvandia", "borealia"] } : {}),
  }));
  const { publisher, company, status, place, contact } = draft;
  const more = { date, place, status, points, ...(contact === undefined ? {} : { contact }) };
  facts.write({
    id: `readout-${draft.number}`,
    publisher,
    publishedOn: "2031-12-31",
    meetings: [meeting(`meeting-${draft.meeting}`, company, more)],
  });
}

test("loads after any sequence of edits leave the graph that one load of the last files makes", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (steps) => {
        run += 1;
        const facts = new FactsFolder(`${folder}/${run}`);
        const present = new Set<number>();
        for (const step of steps) {
          for (const change of step) {
            if ("write" in change) {
              write(facts, change.write);
              present.add(change.write.number);
            } else if (present.delete(change.remove)) facts.remove(`readout-${change.remove}`);
          }
          await loadWhole(database(), facts.path);
        }
        const incremental = await canonicalDump(database());
        await emptyGraph(database());
        await loadWhole(database(), facts.path);
        expect(incremental).toEqual(await canonicalDump(database()));
      },
    ),
    { numRuns: 12, seed: 20310501 },
  );
});
