import { relative } from "node:path";
import { toVisible, toVisibleJson } from "../../errors/visible-text.ts";
import { compareFacts } from "../../extract/compare/compare-facts.ts";
import type { Difference } from "../../extract/compare/difference.ts";
import type { Draft } from "../../extract/draft/draft.ts";
import type { Registry } from "../../facts/registry.ts";
import { factsFile } from "../../model/facts-file.ts";
import { type Paint, paintFor } from "../colour.ts";
import type { CommandContext } from "../environment.ts";
import { ToldFailure } from "../told-failure.ts";
import { plural } from "./describe-draft.ts";
import { readFactsFile } from "./read-facts-file.ts";

export interface Comparison {
  readonly draft: Draft;
  /** Absolute path of the facts file. */
  readonly file: string;
  readonly registry: Registry;
  readonly form: "json" | "text";
}

/** Prints where a draft and a facts file differ, and fails when they do, as diff(1) does. */
export async function showDifferences(
  { draft, file, registry, form }: Comparison,
  { streams, environment }: CommandContext,
): Promise<void> {
  const shown = relative(environment.workingFolder, file) || file;
  const facts = await readFactsFile(file, shown);
  const namesOf = (id: string) => {
    const entity = registry.find(registry.presentId(id) ?? id);
    return entity?.names.map(({ text }) => text) ?? [];
  };
  const differences = compareFacts(factsFile.parse(draft.facts), facts, namesOf);
  if (form === "json") streams.stdout.write(`${toVisibleJson({ file: shown, differences })}\n`);
  else {
    const paint = paintFor(streams.stdout, environment);
    for (const difference of differences) streams.stdout.write(`${toLine(difference, paint)}\n`);
    const count = plural(differences.length, "difference");
    streams.stderr.write(differences.length === 0 ? `The draft says what ${shown} says.\n` : `${count}.\n`);
  }
  if (differences.length > 0) throw new ToldFailure("the draft differs from the facts file");
}

function toLine(difference: Difference, paint: Paint): string {
  if (difference.kind === "differs") {
    const { about, field, draft, file } = difference;
    const say = (value: string | undefined) => (value === undefined ? "nothing" : `"${value}"`);
    return paint("yellow", toVisible(`differs       ${about}: ${field}: draft ${say(draft)}, file ${say(file)}`));
  }
  const isDraft = difference.kind === "only_in_draft";
  const line = `${isDraft ? "only in draft" : "only in file "} ${difference.about}: ${difference.fact}`;
  return paint(isDraft ? "green" : "red", toVisible(line));
}
