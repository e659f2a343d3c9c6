import { join, relative, resolve } from "node:path";
import { toVisible, toVisibleJson } from "../../errors/visible-text.ts";
import { askAssistant } from "../../extract/assistant.ts";
import type { Draft } from "../../extract/draft/draft.ts";
import { writeDraft, writeProposals } from "../../extract/draft/write-draft.ts";
import type { CommandContext } from "../environment.ts";
import { checkWritten } from "./check-written.ts";
import { describeDraft, plural } from "./describe-draft.ts";
import { draftPage } from "./draft-page.ts";
import { checkPublisher, type ExtractFlags, readPageFlags } from "./extract-flags.ts";
import { guessForm } from "./guess-form.ts";
import { type KnownRegistry, loadKnowledge } from "./load-knowledge.ts";
import { type Job, planExtraction } from "./plan-extraction.ts";
import { programAssistant } from "./program-assistant.ts";
import { readInput } from "./read-input.ts";
import { showDifferences } from "./show-differences.ts";
import { type WrittenFiles, writeOutputs } from "./write-outputs.ts";
import { writeWhole } from "./write-whole.ts";

/** Drafts every page that was named, one after the other, and says what became of it. */
export async function runExtraction(
  given: readonly string[],
  flags: ExtractFlags,
  seeds: string,
  context: CommandContext,
): Promise<void> {
  const { workingFolder } = context.environment;
  const { jobs, registryPaths } = await planExtraction(given, flags, seeds, workingFolder);
  readPageFlags(flags, jobs.length);
  const known = await loadKnowledge(registryPaths);
  const listed = known.knowledge.publishers.map(({ id }) => id);
  checkPublisher(flags.publisher, known.registry, listed);
  const run: Run = { flags, seeds, known, context, count: jobs.length };
  const written: WrittenFiles[] = [];
  const told: object[] = [];
  for (const [at, job] of jobs.entries()) {
    const draft = await draftOf(job, run);
    if (flags.diff !== undefined) {
      const form = flags.json === true ? "json" : "text";
      const file = resolve(workingFolder, flags.diff);
      await showDifferences({ draft, file, registry: known.registry, form }, context);
      continue;
    }
    const files = await putOut(draft, job, run);
    if (files !== undefined) written.push(files);
    if (flags.json === true) told.push(toJson(draft, job, files, workingFolder));
    tell(draft, job, files, at, run);
  }
  if (flags.diff !== undefined) return;
  if (flags.json === true) context.streams.stdout.write(`${toVisibleJson({ drafts: told })}\n`);
  if (jobs.length > 1) sayWhatNext(written, context);
  if (written.length > 0) await checkWritten(written, registryPaths, context);
}

interface Run {
  readonly flags: ExtractFlags;
  readonly seeds: string;
  readonly known: KnownRegistry;
  readonly context: CommandContext;
  readonly count: number;
}

async function draftOf({ input }: Job, { flags, known, context, count }: Run): Promise<Draft> {
  const content = await readInput(input, context.streams.stdin);
  const form = flags.form ?? guessForm(input.file ?? "", content);
  const quotes = flags.quotes ? "keep" : "leave out";
  const draft = await draftPage({ content, form, ...readPageFlags(flags, count) }, known.knowledge, { quotes });
  return flags.assistant === undefined ? draft : askAssistant(draft, programAssistant(flags.assistant));
}

async function putOut(
  draft: Draft,
  { input, names }: Job,
  { flags, seeds, context }: Run,
): Promise<WrittenFiles | undefined> {
  if (names !== undefined) {
    const existing = flags.overwrite === true ? "overwrite" : "keep decisions";
    return writeOutputs(draft, { names, input: input.file, schemas: seeds, existing });
  }
  const { workingFolder } = context.environment;
  const schema = (kind: "facts" | "registry") =>
    relative(workingFolder, join(seeds, `${kind}.schema.json`)).replaceAll("\\", "/");
  if (flags.json !== true) context.streams.stdout.write(writeDraft(draft, { schema: schema("facts") }));
  const proposals = writeProposals(draft, { schema: schema("registry") });
  if (flags.registryOut !== undefined && proposals !== undefined) {
    await writeWhole(resolve(workingFolder, flags.registryOut), proposals);
  }
  return undefined;
}

function toJson(draft: Draft, { input }: Job, files: WrittenFiles | undefined, workingFolder: string): object {
  const { verdict, questions, facts, proposals } = draft;
  const short = (file: string) => relative(workingFolder, file) || file;
  const names = files && {
    facts: short(files.facts),
    text: short(files.text),
    registry: files.registry && short(files.registry),
    isMerged: files.isMerged,
  };
  return { source: input.name, verdict, questions, facts, proposals, ...(names === undefined ? {} : { files: names }) };
}

/** After many drafts: how to go on with the first. */
function sayWhatNext(written: readonly WrittenFiles[], { streams, environment }: CommandContext): void {
  const [first] = written;
  if (first === undefined) return;
  const short = (file: string) => toVisible(relative(environment.workingFolder, file) || file);
  const registry = written.find((files) => files.registry !== undefined)?.registry;
  if (registry !== undefined) streams.stderr.write(`New entries: ${short(registry)}.\n`);
  streams.stderr.write(`Next, draft by draft: parley review ${short(first.facts)}\n`);
}

/** On stderr: all of it for one page; for many a line each, or where a person watches one that is written over. */
function tell(draft: Draft, { input }: Job, files: WrittenFiles | undefined, at: number, run: Run): void {
  const { stderr } = run.context.streams;
  const short = (file: string) => toVisible(relative(run.context.environment.workingFolder, file) || file);
  if (run.count > 1) {
    const line = `${at + 1} of ${run.count}  ${toVisible(input.name)}: ${plural(draft.questions.length, "question")}${draft.verdict.isReadout ? "" : ", not a readout it seems"}`;
    if (stderr.isTTY === true) stderr.write(`\r\u001b[K${line}${at + 1 === run.count ? "\n" : ""}`);
    else stderr.write(`${line}\n`);
    return;
  }
  for (const line of describeDraft(draft)) stderr.write(`${toVisible(line)}\n`);
  if (files === undefined) return;
  const kept = files.isMerged ? "; what was decided in it stays" : "";
  stderr.write(`Written: ${short(files.facts)} with ${short(files.text)}${kept}.\n`);
  if (files.registry !== undefined) stderr.write(`New entries: ${short(files.registry)}.\n`);
  stderr.write(`Next: parley review ${short(files.facts)}\n`);
}
