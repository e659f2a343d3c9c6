import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { findReference, findReferences } from "../asking/find-references.ts";
import { ids, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { listInWords } from "../asking/words.ts";
import { answerPaths } from "./answer-paths.ts";
import { toPathGraph } from "./path-graph.ts";
import { pathRules, settleRules } from "./path-rules.ts";
import { describePaths, pathCount } from "./paths.ts";

const parameters = z.object({
  person: nameText,
  party: nameText.nullish(),
  office: nameText.nullish(),
  toAnyOf: ids.nullish(),
  rules: pathRules,
  first: pathCount,
});

/** The nearest people of a party, of an office or of a list. */
export const pathsFrom = defineQuestion({
  name: "pathsFrom",
  parameters,
  ask: async (asked, tools) => {
    const { read } = tools;
    refuseUnusable(asked);
    const [from, targets, rules] = await Promise.all([
      findReference(read, asked.person, ["PERSON"]),
      findTargets(read, asked),
      settleRules(read, asked.rules),
    ]);
    const to = targets.people.filter((id) => id !== from.id);
    if (to.length === 0) return describeNobody(from, targets, tools.paths.version);
    const search = { from: [from.id], to, rules, first: asked.first };
    const answered = await answerPaths(tools, search, (finder, each) => finder.findNearest(each));
    const ends = answered.found ? answered.paths.map((path) => path.hops.at(-1)?.to ?? from.id) : [];
    const named = await readReferences(read, ends);
    return describePaths(answered, {
      from,
      nameOfEnds: targets.name,
      maxHops: rules.maxHops,
      endOf: (path) => named(path.hops.at(-1)?.to ?? from.id),
    });
  },
  isEmpty: ({ paths }) => paths.length === 0,
});

function refuseUnusable({ party, office, toAnyOf, rules }: z.output<typeof parameters>): void {
  const given = [party, office, toAnyOf].filter((each) => each != null);
  if (given.length !== 1) throw new UserError("bad_argument", "Give one of `party`, `office` and `toAnyOf`.");
  if (toAnyOf?.length === 0) throw new UserError("bad_argument", "`toAnyOf` names nobody.");
  if (rules.by !== "PERSON") throw new UserError("bad_argument", "`pathsFrom` looks for people: leave `by` out.");
  if (rules.through.length > 0)
    throw new UserError("bad_argument", "`pathsFrom` does not take `through`; ask `paths`.");
}

function describeNobody(from: Reference, { people, name }: Targets, version: number) {
  const who = people.includes(from.id) ? `Nobody but ${from.name}` : "Nobody";
  const sentence = `${who} is shown at a held meeting for ${name}.`;
  return {
    from,
    paths: [],
    reason: "NO_MEETINGS_TO",
    cutOffBy: [],
    sentence,
    graph: toPathGraph([]),
    version,
  } as const;
}

interface Targets {
  readonly people: readonly string[];
  readonly name: string;
}

const row = z.object({ person: z.string() });

async function findTargets(read: ReadQuery, { party, office, toAnyOf }: z.output<typeof parameters>): Promise<Targets> {
  if (toAnyOf != null) {
    const people = await findReferences(
      read,
      toAnyOf.map((text) => ({ text, kinds: ["PERSON"] })),
    );
    return { people: people.map(({ id }) => id), name: listInWords(people.map(({ name }) => name)) };
  }
  const body = await (party == null
    ? findReference(read, office ?? "", ["OFFICE"])
    : findReference(read, party, ["PARTY"]));
  const rows = await readRows(read, "people-of", { id: body.id }, row);
  const name = body.kind === "OFFICE" && body.detail !== null ? `${body.name}, ${body.detail}` : body.name;
  return { people: rows.map(({ person }) => person), name };
}
