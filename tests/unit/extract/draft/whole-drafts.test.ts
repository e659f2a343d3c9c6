import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDraft, writeProposals } from "../../../../src/extract/draft/write-draft.ts";
import { checkFolder } from "../../../../src/facts/check-folder.ts";
import { draftOf, fictionalKnowledge, fictionalRegistry } from "../../../support/extract-knowledge.ts";
import { temporaryTree } from "../../../support/temporary-tree.ts";

const knowledge = fictionalKnowledge();
const tree = temporaryTree({});
const schema = { schema: "../facts.schema.json" };

const osric = "Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora,";
const pages: Readonly<Record<string, string>> = {
  meeting: `Valmora-Kirosia Foreign Ministers' Meeting

March 5, 2031

On March 4, commencing at 5:35 p.m. local time (0:35 p.m. on March 5, Japan time) for about 50 minutes, ${osric} who is visiting The Hague to attend the Harbour Summit, held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia. The meeting was followed by a working lunch for about 70 minutes.

1. The two ministers concurred on strengthening cooperation in areas such as cyber and space.

2. Minister Brook explained the situation in Belmaro. In response, Minister Osric expressed concern.`,
  strangers: `Meeting of Ministers

On March 4, 2031, Ms. MARSH Cyra, Minister of Trade of Belmaro, held a meeting in Geneva with Mr. Bak Jun-ho, Minister of Trade of the Republic of Korea, and his Danish counterpart, Jeppe Kolf.

1. They agreed to cooperate on trade.`,
  "surnames and roles": `A Telephone Conference of Ministers

On March 4, 2031, Tarnian Defence Minister Halden held a telephone conference with Minister Quell of Belmaro and the Prime Minister of Corvania.

1. Minister Quell thanked Minister Halden.`,
  "countries without names": `Meeting of Foreign Ministers

On March 4, 2031, ${osric} held a meeting with the foreign ministers of Tarnia, Kirosia and Belmaro in Tokyo.`,
  trip: `Visit to Kirosia and Tarnia

March 8, 2031

1. Meeting with the Minister of Defence of Kirosia
On March 4, ${osric} held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia, at Kirograd.

2. Meeting with the Prime Minister of Tarnia
On March 6, Minister Osric held a meeting with Ms. Vera Lund, Prime Minister of Tarnia, at Tarn Haven.`,
  "nobody's side": `Meeting of Ministers

On March 4, 2031, ${osric} held a meeting with Mr. Cy Marsh in Tokyo.`,
  "press conference": `Press Conference by Foreign Minister Osric

On March 4, 2031, ${osric} held a meeting with Mr. Bo Brook, Minister of Defence of Kirosia.`,
  nothing: "Weather of the week\n\nIt will rain on most days, and the sea will be rough.",
};

test.each([
  ["meeting", 1],
  ["strangers", 1],
  ["surnames and roles", 1],
  ["countries without names", 1],
  ["trip", 2],
  ["nobody's side", 1],
  ["press conference", 0],
  ["nothing", 0],
])("a page gives as many meetings as it tells of: %s, %i", async (name, count) => {
  const { facts } = await draftOf(pages[name] ?? "", knowledge());
  expect(facts.meetings ?? []).toHaveLength(count);
});

test.each(Object.keys(pages))("the draft of a page is valid as it stands with its proposals: %s", async (name) => {
  const draft = await draftOf({ content: pages[name] ?? "", publishedOn: "2031-03-08" }, knowledge());
  const withText = { ...draft, facts: { ...draft.facts, readout: { ...draft.facts.readout, text: "draft.txt" } } };
  const proposals = writeProposals(draft, schema);
  const folder = mkdtempSync(join(tree, "draft-"));
  const written = {
    "draft.yaml": writeDraft(withText, schema),
    ...(proposals === undefined ? {} : { "draft.registry.yaml": proposals }),
  };
  for (const [file, text] of Object.entries({ ...written, "draft.txt": draft.text })) {
    writeFileSync(join(folder, file), text);
  }
  const { problems, counts } = await checkFolder(
    Object.keys(written).map((file) => join(folder, file)),
    { registryPaths: fictionalRegistry },
  );
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(counts.readouts).toBe(1);
});

test.each(Object.keys(pages))("the same page gives the same draft, byte for byte: %s", async (name) => {
  const once = await draftOf(pages[name] ?? "", knowledge());
  const again = await draftOf(pages[name] ?? "", knowledge());
  expect(writeDraft(again, schema)).toBe(writeDraft(once, schema));
  expect(writeProposals(again, schema)).toBe(writeProposals(once, schema));
});

test.each(Object.keys(pages))("nothing in a draft is invented: %s", async (name) => {
  const text = pages[name] ?? "";
  const { facts, proposals } = await draftOf(text, knowledge());
  const printed = text.toLowerCase().replace(/\s+/g, " ");
  for (const word of proposals.people?.flatMap((person) => person.name.split(" ")) ?? []) {
    expect(printed).toContain(word.toLowerCase());
  }
  for (const { namedAs } of Object.values(facts.people ?? {})) {
    expect(printed).toContain((namedAs ?? "").toLowerCase());
  }
  for (const { date, quote, present = [] } of facts.meetings ?? []) {
    expect(printed).toContain(`march ${Number(date.slice(8, 10))}`);
    for (const each of [quote, ...present.map((entry) => (typeof entry === "string" ? undefined : entry.quote))]) {
      expect(printed).toContain((each ?? "").toLowerCase());
    }
  }
});
