import { CommanderError } from "commander";
import { formatProblems } from "../errors/format-problem.ts";
import { UserError } from "../errors/user-error.ts";
import { toVisible, toVisibleJson } from "../errors/visible-text.ts";
import { paintFor } from "./colour.ts";
import type { Environment, Streams } from "./environment.ts";
import { createProgram } from "./program.ts";
import { ToldFailure } from "./told-failure.ts";

/**
 * Runs one command and resolves to its exit code: 0, 1 for what a person can fix, 2 for a mistake in usage, 70 for a bug.
 * Data goes to stdout, talk to stderr; with `--json` an error is data too.
 */
export async function run(argv: readonly string[], streams: Streams, environment: Environment): Promise<number> {
  try {
    await createProgram({ streams, environment }).parseAsync(argv, { from: "user" });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    if (thrown instanceof CommanderError && thrown.code === "commander.help") return 2;
    if (thrown instanceof ToldFailure) return thrown.exitCode;
    const isJson = argv.includes("--json");
    const problem = thrown instanceof CommanderError ? toUsageError(thrown) : thrown;
    if (problem instanceof UserError) return reportUserError(problem, streams, environment, isJson ? "json" : "text");
    return reportBug(problem, streams, isJson ? "json" : "text");
  }
}

type Form = "json" | "text";

/** commander speaks as "error: unknown command 'strat'\n(Did you mean start?)". */
function toUsageError(thrown: CommanderError): UserError {
  const [fact = "", ...hints] = thrown.message.replace(/^error: /, "").split("\n");
  const sentence = `${fact.charAt(0).toUpperCase()}${fact.slice(1).replace(/\.$/, "")}.`;
  return new UserError("usage", [sentence, ...hints.map((hint) => hint.replace(/^\((.*)\)$/, "$1"))].join(" "), [], 2);
}

function reportUserError(error: UserError, streams: Streams, environment: Environment, form: Form): number {
  const { code, message, problems, exitCode } = error;
  if (form === "json") {
    streams.stdout.write(`${toVisibleJson({ error: { code, message, problems } })}\n`);
    return exitCode;
  }
  const paint = paintFor(streams.stderr, environment);
  const lines = [
    `${paint("red", "error")} ${message.split("\n").map(toVisible).join("\n")}`,
    ...formatProblems(problems).map((line) => `  ${line}`),
  ];
  if (exitCode === 2) lines.push("Run `parley --help`, or `parley help COMMAND`, for what there is.");
  streams.stderr.write(`${lines.join("\n")}\n`);
  return exitCode;
}

function reportBug(problem: unknown, streams: Streams, form: Form): number {
  const stack = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  if (form === "json") {
    streams.stdout.write(`${JSON.stringify({ error: { code: "bug", message: "Parley has a bug.", problems: [] } })}\n`);
  }
  streams.stderr.write(`Parley has a bug; the lines below tell where.\n${stack}\n`);
  return 70;
}
