import { FactsFolder, meeting } from "../../support/fictional-facts.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";
import { connectTestDatabase, startTestApi, type TestApi } from "../../support/test-api.ts";
import { connectForTests, emptyGraph, loadWhole } from "../../support/test-graph.ts";

const loader = connectForTests();
const reader = connectTestDatabase();
const folder = temporaryTree({});
let api: TestApi;

const talks = (place: string, more: object = {}) => ({
  id: "talks-arvandia",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift"], { place, ...more })],
});
const second = {
  id: "talks-borealia",
  publisher: "borealia",
  publishedOn: "2031-05-01",
  meetings: [meeting("2031-05-01-talks", ["quill", "swift"])],
};
const passing = { id: "passing", meetings: [meeting("2031-06-01-passing", ["rook", "wren"])] };

/** Version 1: talks. 2: moved, and a meeting that passes. 3: that one goes, a second account comes. 4: moved back. */
beforeAll(async () => {
  await emptyGraph(loader());
  const facts = new FactsFolder(`${folder}/facts`);
  facts.write(talks("kiteport"));
  await loadWhole(loader(), facts.path);
  facts.write(talks("lanternby", { venue: "Kite Hall" }));
  facts.write(passing);
  await loadWhole(loader(), facts.path);
  facts.remove("passing");
  facts.write(second);
  await loadWhole(loader(), facts.path);
  facts.write(talks("kiteport", { venue: "Kite Hall" }));
  await loadWhole(loader(), facts.path);
  api = await startTestApi(reader);
});

afterAll(async () => {
  await api.close();
  await reader.close();
});

interface Page {
  readonly version: number;
  readonly unrecordedUntil: number | null;
  readonly nextAfter: string | null;
  readonly sets: readonly { readonly version: number }[];
  readonly records: readonly {
    readonly kind: string;
    readonly id: string;
    readonly change: string;
    readonly text: string;
    readonly details: readonly object[];
  }[];
}

async function since(version: number, more = ""): Promise<Page> {
  const { data, errors } = await api.ask(`{ changesSince(version: ${version}${more}) { version unrecordedUntil nextAfter
    sets { version } records { kind id change name version readouts text
      details { readout fact change field before after } } } }`);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).changesSince;
}

test("one record a subject tells where it ended, and what came and went is left out", async () => {
  const { records, version, sets } = await since(1);
  expect(version).toBe(4);
  expect(sets.map((set) => set.version)).toEqual([4, 3, 2]);
  expect(records.map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
    "CORRECTED MEETING 2031-05-01-talks",
    "CORRECTED READOUT talks-arvandia",
    "ADDED READOUT talks-borealia",
  ]);
  const [moved] = records;
  // The place went and came back; what stays is the venue, and the second account.
  expect(moved?.details).toEqual([
    { readout: "talks-borealia", fact: "account", change: "ADDED", field: null, before: [], after: ["talks-borealia"] },
    {
      readout: "talks-arvandia",
      fact: "account",
      change: "CORRECTED",
      field: "venue",
      before: [],
      after: ["Kite Hall"],
    },
  ]);
  expect(moved?.text).toContain('venue was nothing, is "Kite Hall", according to "Readout talks-arvandia"');
});

test("from a version between, the way from there is told, with names for ids", async () => {
  const [moved, ...others] = (await since(3)).records;
  expect(others.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'talks-arvandia Readout "Readout talks-arvandia" was corrected: it says otherwise.',
  ]);
  expect(moved?.text).toContain('place was "Lanternby", is "Kiteport", according to "Readout talks-arvandia"');
});

test("from the beginning everything is new, and from now on nothing", async () => {
  const all = await since(0, ", first: 100, kinds: [MEETING, PERSON, PLACE]");
  expect(new Set(all.records.map(({ change }) => change))).toEqual(new Set(["ADDED"]));
  expect(all.records.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["ada-quill", "2031-05-01-talks", "kiteport"]),
  );
  expect(all.unrecordedUntil).toBeNull();
  expect((await since(4)).records).toEqual([]);
});

test("pages follow each other without a gap or a repetition", async () => {
  const whole = (await since(0, ", first: 100, kinds: [MEETING, PERSON, PLACE]")).records.map(
    ({ kind, id }) => `${kind} ${id}`,
  );
  const paged: string[] = [];
  let after = "";
  for (;;) {
    const page = await since(0, `, first: 3, kinds: [MEETING, PERSON, PLACE], after: "${after}"`);
    paged.push(...page.records.map(({ kind, id }) => `${kind} ${id}`));
    if (page.nextAfter === null) break;
    after = page.nextAfter;
  }
  expect(paged).toEqual(whole);
});

test("kinds narrow it down", async () => {
  const { records } = await since(0, ", kinds: [OFFICE]");
  expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(["OFFICE"]));
});

test.each([
  ["9", "The graph is at version 4 and has not reached 9"],
  ["-1", "There is no version -1"],
])("version %s is answered with what to do", async (asked, message) => {
  const { errors } = await api.ask(`{ changesSince(version: ${asked}) { version } }`);
  expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_INPUT" } });
  expect(errors?.[0]?.message).toContain(message);
});
