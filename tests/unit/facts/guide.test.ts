import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { formatProblem } from "../../../src/errors/format-problem.ts";
import { checkFolder } from "../../../src/facts/check-folder.ts";
import { projectRoot } from "../../../src/root.ts";
import { goodFacts } from "../../support/facts-fixtures.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const guide = readFileSync(join(projectRoot(), "docs", "facts-files.md"), "utf8");
const examples = [...guide.matchAll(/^```yaml (\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));

const readout = { id: "r", publisher: "xva", title: "Talks", url: "https://xva.example/r", publishedOn: "2031-04-12" };
const people = {
  arden: { person: "anna-arden", as: "xva-defence-minister" },
  brook: { person: "bo-brook", as: "xki-foreign-minister" },
};
const meeting = { id: "2031-04-11-talks", date: "2031-04-11", present: ["arden", "brook"] };

/** The least readout in which a part of one can stand. */
const around: Readonly<Record<string, (part: unknown) => unknown>> = {
  people: (part) => ({
    readout,
    people: part,
    meetings: [{ ...meeting, present: Object.keys(part === null ? {} : Object(part)) }],
  }),
  meeting: (part) => ({ readout, people, meetings: [part] }),
  points: (part) => ({ readout, people, meetings: [{ ...meeting, points: part }] }),
  mentions: (part) => ({ readout, mentions: part }),
  withdrawn: (part) => ({ readout, withdrawn: part }),
};

const files = Object.fromEntries(
  examples.map(({ kind, text }, at) => {
    const wrap = around[kind];
    const folder = kind === "registry" ? `${at}/registry` : `${at}/readouts/2031`;
    return [`${folder}/example.yaml`, wrap === undefined ? text : stringify(wrap(parse(text)))];
  }),
);
const folder = temporaryTree(files);

test("the guide shows every part of a facts file", () => {
  const kinds = new Set(examples.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["registry", "readout", ...Object.keys(around)].sort());
});

test.each(examples.map(({ kind }, at) => ({ kind, at })))(
  "the example of $kind in the guide is right",
  async ({ at }) => {
    const { problems } = await checkFolder([join(folder, String(at)), join(goodFacts, "registry")]);
    const own = problems.filter(
      (problem) => problem.at?.file.startsWith(join(folder, String(at))) && problem.id !== "W02",
    );
    expect(own.map(formatProblem)).toEqual([]);
  },
);
