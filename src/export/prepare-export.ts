import { UserError } from "../errors/user-error.ts";
import { askWhole } from "../questions/asking/ask-whole.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { describeColumns } from "./describe-columns.ts";
import type { ExportedFile } from "./export-format.ts";
import { type ExportScope, type ExportSource, openExport } from "./export-source.ts";
import { licence } from "./licence.ts";
import { toManifest, type WrittenFile } from "./manifest.ts";
import { reachOfAnswer } from "./reach-of-answer.ts";
import { readChanges } from "./read-changes.ts";
import type { AskedQuestion } from "./read-question.ts";
import type { ExportWish } from "./read-wish.ts";

export interface ExportTools {
  /** Who answers the question that chooses what is exported; all else is read with its `read`. */
  readonly tools: QuestionTools;
  /** Answers a query of the API, with the ids of what it names in the answer. */
  readonly askApi: (query: string) => Promise<unknown>;
  /** Keys of the names of countries that every Parley has without being told. */
  readonly knownNames: ReadonlySet<string>;
}

export interface PreparedExport {
  readonly source: ExportSource;
  readonly files: AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
  /** To be called when all files are written; gives the manifest. @throws UserError GRAPH_CHANGED */
  readonly finish: (files: readonly WrittenFile[]) => Promise<string>;
}

/**
 * Opens what is wished for.
 * @throws UserError empty_graph, NOTHING_TO_EXPORT where the question has no answer, and what the question itself refuses
 */
export async function prepareExport(parts: ExportTools, wish: ExportWish): Promise<PreparedExport> {
  const { tools, knownNames } = parts;
  const { format, tables, question, base, sinceVersion } = wish;
  const source = await openExport(tools.read, await scopeOf(parts, wish));
  if (source.graph.version === 0) throw emptyGraph();
  const changes = () => readChanges(tools.read, sinceVersion ?? 0);
  const described = { tables, describe: describeColumns(), licence, knownNames, changes };
  const files = format.files(source, { ...described, ...(base === undefined ? {} : { base }) });
  const finish = async (written: readonly WrittenFile[]) => {
    await source.finish();
    const asked = question === undefined ? {} : { question: question.text };
    const from = sinceVersion === undefined ? {} : { sinceVersion };
    return toManifest(source, written, { format, licence, ...asked, ...from });
  };
  return { source, files, finish };
}

export function emptyGraph(): UserError {
  return new UserError("empty_graph", "The graph is empty. Load the seeds with `parley load`, or `parley start`.");
}

async function scopeOf(parts: ExportTools, { since, until, question }: ExportWish): Promise<ExportScope> {
  const window = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  if (question === undefined) return window;
  const only = await reachOfAnswer(parts.tools.read, await answerOf(parts, question.asked));
  if (only.size === 0) {
    throw new UserError(
      "NOTHING_TO_EXPORT",
      "The answer names nothing of the graph, so nothing is exported. If it should, select what has an id, such as person { name }.",
    );
  }
  return { ...window, only };
}

async function answerOf({ tools, askApi }: ExportTools, asked: AskedQuestion): Promise<unknown> {
  if ("query" in asked) return askApi(asked.query);
  const { answer, isEmpty } = await askWhole(asked.question, asked.args, tools);
  if (isEmpty) throw new UserError("NOTHING_TO_EXPORT", "The question has no answer, so nothing is exported.");
  return answer;
}
