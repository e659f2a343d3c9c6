import type { Problem } from "../errors/user-error.ts";
import { factsFile } from "../model/facts-file.ts";
import { digest } from "../model/keys.ts";
import type { ResolvedReadout } from "../model/resolved.ts";
import type { DraftProblem, Report } from "./draft-problem.ts";
import type { FactsSource } from "./facts-source.ts";
import type { ParsedText } from "./parsed-text.ts";
import { placeProblem } from "./place-problem.ts";
import { hashBeside, readQuotedText } from "./quoted-text.ts";
import { type RawPart, readParts } from "./read-parts.ts";
import { shape, toPlacedProblem } from "./read-shaped.ts";
import type { Registry } from "./registry.ts";
import { resolveReadout } from "./resolve-readout.ts";
import { checkTopLevel } from "./top-level.ts";

export interface CheckedReadout {
  readonly file: string;
  readonly line: number;
  /** SHA-256 of the raw text: of the file and the text beside it, or of the line of a JSON Lines file. */
  readonly textHash: string;
  readonly problems: readonly Problem[];
  /** Absent where there are errors, and where the caller's `skip` passed it over. */
  readonly resolved?: ResolvedReadout;
  readonly isSkipped: boolean;
  /** The line of a path in this file, for rules across files; only for what has been parsed. */
  readonly parsed?: ParsedText;
}

export interface ReadOptions {
  /** True for a text that is known already: it is not parsed. */
  readonly skip?: (textHash: string, file: string, line: number) => boolean;
}

/** Readouts one at a time, in the order of the sources; memory does not grow with their number. */
export async function* readFacts(
  sources: Iterable<FactsSource>,
  registry: Registry,
  options: ReadOptions = {},
): AsyncGenerator<CheckedReadout> {
  for (const source of sources) {
    if (source.kind === "registry") continue;
    for await (const raw of readParts(source)) {
      const checked = await checkPart(raw, source.kind, registry, options);
      if (checked !== undefined) yield checked;
    }
  }
}

async function checkPart(
  raw: RawPart,
  kind: "readout" | "lines",
  registry: Registry,
  { skip }: ReadOptions,
): Promise<CheckedReadout | undefined> {
  const { file, line, text } = raw;
  if (text === undefined) return { file, line, textHash: "", problems: raw.problems, isSkipped: false };
  const beneath = kind === "lines" ? "" : await hashBeside(file, text);
  const textHash = digest(text + beneath);
  if (skip?.(textHash, file, line) === true) return { file, line, textHash, problems: [], isSkipped: true };
  const parsed = raw.parse();
  if (kind === "lines" && isRegistryLine(parsed)) return undefined;
  const known = { file, line, textHash, isSkipped: false, parsed };
  const problems = [...raw.problems, ...parsed.problems.map((draft) => toPlacedProblem(draft, file))];
  const atTop = checkTopLevel(file, parsed, text, "readout");
  problems.push(...atTop.problems);
  if (!atTop.isReadable) return { ...known, problems };
  const shaped = shape(parsed, factsFile, file);
  if (!shaped.ok) return { ...known, problems: [...problems, ...shaped.problems] };
  const drafts: DraftProblem[] = [];
  const report: Report = (draft) => drafts.push(draft);
  const beside = shaped.value.readout.text;
  const findQuote = beside === undefined ? noText : await readQuotedText(file, beside, report);
  const resolved = resolveReadout(shaped.value, registry, findQuote, report);
  for (const draft of drafts) problems.push(placeProblem(draft, file, parsed));
  const isWrong = problems.some(({ severity }) => severity === "error");
  return isWrong ? { ...known, problems } : { ...known, problems, resolved };
}

const noText = () => undefined;

/** What is not a readout in a JSON Lines file is the registry's; readRegistry has checked it. */
function isRegistryLine({ value, problems }: ParsedText): boolean {
  return problems.length === 0 && typeof value === "object" && value !== null && !("readout" in value);
}
