import { parseArgs } from "node:util";
import { z } from "zod";
import { UserError } from "../../src/errors/user-error.ts";
import { formats } from "../../src/export/formats.ts";

export const benchNames = ["extract", "check", "load", "reads", "paths", "questions", "export"] as const;
export type BenchName = (typeof benchNames)[number];

export interface BenchOptions {
  readonly names: readonly BenchName[];
  readonly size: "S" | "M" | "L";
  readonly seed: string;
  readonly rounds: number;
  readonly heapMb: number;
  /** Where the facts are loaded already; otherwise the bench starts a store and loads them. */
  readonly store: "own" | "loaded";
  /** The formats to export; none means all. */
  readonly formats: readonly string[];
  readonly output: "table" | "json";
}

export const usage = `npm run bench -- [extract] [check] [load] [reads] [paths] [questions] [export] [--size S|M|L] [--rounds N] [--heap MB] [--seed TEXT] [--formats NAMES] [--loaded] [--json]

Without names all are run. Sizes: S 1,000 meetings, M 50,000, L 200,000; of extract S 10,000 readouts, else 100,000. Rounds: how
often the first load and the bare load, or an export and the bare scan, are compared. Heap: of each temporary Neo4j. Formats: only
these exports, such as csv,parquet. Loaded: reads, paths, questions and export are measured on the Neo4j that the variables PARLEY_TEST_URI, _USERNAME, _PASSWORD and _DATABASE name, which holds
facts of that size and seed already; nothing is written to it. Progress goes to stderr, results to stdout.
`;

const shape = z.object({
  names: z.array(z.enum(benchNames)),
  size: z.enum(["S", "M", "L"]),
  seed: z.string().min(1),
  rounds: z.coerce.number().int().min(1).max(9),
  formats: z
    .string()
    .transform((names) => names.split(",").filter((name) => name !== ""))
    .pipe(z.array(z.enum(formats.map(({ name }) => name)))),
  heap: z.coerce.number().int().min(256).max(16_384),
  loaded: z.boolean(),
  json: z.boolean(),
  help: z.boolean(),
});

/** Undefined where only help is wanted. */
export function readBenchOptions(argv: readonly string[]): BenchOptions | undefined {
  const { values, positionals } = parseArguments(argv);
  const read = shape.safeParse({ ...values, names: positionals });
  if (!read.success) {
    throw new UserError(
      "USAGE",
      `The benchmarks do not understand ${read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  }
  const { names, heap: heapMb, json, loaded, help, ...rest } = read.data;
  if (help) return undefined;
  return {
    ...rest,
    heapMb,
    store: loaded ? "loaded" : "own",
    output: json ? "json" : "table",
    names: names.length > 0 ? names : benchNames,
  };
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        size: { type: "string", default: "S" },
        seed: { type: "string", default: "one" },
        rounds: { type: "string", default: "2" },
        formats: { type: "string", default: "" },
        heap: { type: "string", default: "1024" },
        loaded: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UserError("USAGE", error instanceof Error ? error.message : String(error));
  }
}
