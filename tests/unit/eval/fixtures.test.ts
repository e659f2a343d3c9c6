import { join } from "node:path";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import { readFactDate } from "../../../src/model/dates.ts";
import { meetingModes, readoutKinds } from "../../../src/model/vocabularies.ts";
import { projectRoot } from "../../../src/root.ts";
import { toAccount } from "../../eval/account.ts";
import { findInvented } from "../../eval/find-invented.ts";
import { KnownEntities } from "../../eval/known-entities.ts";
import { type EvalPage, readSet } from "../../eval/read-set.ts";
import { scoreMeetings } from "../../eval/score-meetings.ts";
import { actOf } from "../../eval/written-facts.ts";

const folder = join(projectRoot(), "tests", "fixtures", "readouts");
let pages: readonly EvalPage[] = [];
let known = new KnownEntities([]);

beforeAll(async () => {
  pages = await readSet(folder);
  const { registry, problems } = await readRegistry([join(folder, "registry")], [join(projectRoot(), "seeds")]);
  expect(problems).toEqual([]);
  known = new KnownEntities(registry.entities());
});

/** One line a page of which this is not true. */
function faults(findFaults: (page: EvalPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => findFaults(page).map((fault) => `${page.name}: ${fault}`));
}

test("there are readouts of every kind of publisher, and eight pages that only look like readouts", () => {
  expect(pages.length).toBeGreaterThanOrEqual(52);
  expect(pages.filter(({ expected }) => !expected.isReadout).length).toBeGreaterThanOrEqual(8);
  expect(new Set(pages.map(({ given }) => given.publisher)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(pages.map(({ given }) => given.form))).toEqual(new Set(["text", "markdown", "html"]));
});

test("every handle, act, date and id of the expected facts is known", () => {
  const found = faults(({ expected: { facts } }) => {
    if (facts === undefined) return [];
    const isSpeaker = (word: string) =>
      ["all", "unnamed", "narrator"].includes(word) || word in facts.people || known.has(word);
    return facts.meetings.flatMap(({ date, mode, present, points }) => [
      ...(date !== undefined && readFactDate(date).ok ? [] : [`date ${date}`]),
      ...(meetingModes.some((one) => one === mode) ? [] : [`mode ${mode}`]),
      ...present.filter((handle) => !(handle in facts.people)),
      ...points.filter((point) => actOf(point) === undefined).map(({ at }) => `no act in ${at}`),
      ...points.flatMap(({ by }) => by.filter((word) => !isSpeaker(word))),
      ...points.flatMap(({ about, parties, provider, recipient }) =>
        [...about, ...parties, ...provider, ...recipient].filter((id) => !known.has(id)),
      ),
    ]);
  });
  expect(found).toEqual([]);
});

test("whatever the expected facts say of people, offices and dates can be read in the text", () => {
  const found = faults(({ given: { content, publishedOn, url }, expected: { facts } }) => {
    const given = { text: content, ...(publishedOn && { publishedOn }), ...(url && { url }) };
    return facts === undefined ? [] : findInvented(facts, given, known).map(({ found: invented }) => invented ?? "");
  });
  expect(found).toEqual([]);
});

test("facts compared with themselves are right", () => {
  const found = faults(({ expected: { facts } }) => {
    if (facts === undefined) return [];
    const account = toAccount(facts, known);
    return scoreMeetings(account, account)
      .filter(({ isRight }) => !isRight)
      .map(({ field }) => field);
  });
  expect(found).toEqual([]);
});

test("a page that is no readout says what it is", () => {
  const kinds: readonly string[] = [...readoutKinds, "press_conference", "preview", "news", "speech"];
  expect(
    faults(({ expected: { isReadout, why } }) => (isReadout || (why && kinds.includes(why)) ? [] : ["no reason"])),
  ).toEqual([]);
});
