import { join } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../../src/errors/user-error.ts";
import { projectRoot } from "../../src/root.ts";

export interface EvalOptions {
  readonly set: string;
  /** Undefined where the set's own registry folder is to be used, if it has one. */
  readonly registry?: string;
  readonly publisher?: string;
  /** Pages whose name holds this. */
  readonly page?: string;
  readonly misses: "listed" | "counted";
  readonly output: "table" | "json";
}

export const usage = `npm run eval -- [--set FOLDER] [--registry PATH] [--publisher ID] [--page TEXT] [--misses] [--json]

Scores extraction against a set of pages with expected facts. A set is a folder with NAME.txt (.md, .html), NAME.given.yaml
(url, published, publisher, readout, why) and NAME.facts.yaml; without --set it is tests/fixtures/readouts. The registry is that
of the seeds, with the set's folder "registry", or the path of --registry, on top. Publisher: its pages only. Page: only pages
with this text in their names. Misses: each value missed or falsely found, with page and paragraph.
`;

/** Undefined where only help is wanted. */
export function readEvalOptions(argv: readonly string[]): EvalOptions | undefined {
  const { set, registry, publisher, page, misses, json, help } = parseArguments(argv);
  if (help) return undefined;
  return {
    set: set ?? join(projectRoot(), "tests", "fixtures", "readouts"),
    ...(registry === undefined ? {} : { registry }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(page === undefined ? {} : { page }),
    misses: misses ? "listed" : "counted",
    output: json ? "json" : "table",
  };
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        set: { type: "string" },
        registry: { type: "string" },
        publisher: { type: "string" },
        page: { type: "string" },
        misses: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UserError("USAGE", error instanceof Error ? error.message : String(error), [], 2);
  }
}
