import { UserError } from "../../errors/user-error.ts";
import { describeColumns } from "../../export/describe-columns.ts";
import type { ExportedFile, ExportFormat } from "../../export/export-format.ts";
import { type ExportScope, type ExportSource, openExport } from "../../export/export-source.ts";
import { licence } from "../../export/licence.ts";
import { toManifest, type WrittenFile } from "../../export/manifest.ts";
import { reachOfAnswer } from "../../export/reach-of-answer.ts";
import type { Table } from "../../export/tables/table.ts";
import { isoCountries } from "../../facts/countries.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { askOver } from "../ask-question.ts";
import { readQuestion } from "./read-question.ts";

export interface ExportWish {
  readonly format: ExportFormat;
  readonly tables: readonly Table[];
  readonly since?: string;
  readonly until?: string;
  readonly question?: string;
  readonly base?: string;
}

export interface PreparedExport {
  readonly source: ExportSource;
  readonly files: AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
  /** To be called when all files are written. */
  readonly finish: (files: readonly WrittenFile[]) => Promise<string>;
}

/**
 * Opens what is wished for.
 * @throws UserError empty_graph, NOTHING_TO_EXPORT where the question has no answer, and what the question itself refuses
 */
export async function prepareExport(read: ReadQuery, wish: ExportWish): Promise<PreparedExport> {
  const { format, tables, question, base } = wish;
  const source = await openExport(read, await scopeOf(read, wish));
  if (source.graph.version === 0) {
    throw new UserError("empty_graph", "The graph is empty. Load the seeds with `parley load`, or `parley start`.");
  }
  const described = { tables, describe: describeColumns(), licence, knownNames: namesBroughtAlong() };
  const files = format.files(source, { ...described, ...(base === undefined ? {} : { base }) });
  const finish = async (written: readonly WrittenFile[]) => {
    await source.finish();
    return toManifest(source, written, { format, licence, ...(question === undefined ? {} : { question }) });
  };
  return { source, files, finish };
}

async function scopeOf(read: ReadQuery, { since, until, question }: ExportWish): Promise<ExportScope> {
  const window = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  if (question === undefined) return window;
  const asked = readQuestion(question);
  const { answer, isEmpty } = await askOver(read, asked.question, asked.args);
  if (isEmpty) throw new UserError("NOTHING_TO_EXPORT", "The question has no answer, so nothing is exported.");
  return { ...window, only: await reachOfAnswer(read, answer) };
}

/** Countries of ISO 3166 have their names from a library, in every Parley. */
function namesBroughtAlong(): ReadonlySet<string> {
  return new Set(isoCountries().flatMap(({ names }) => names.map(({ key }) => key)));
}
