import { UserError } from "../errors/user-error.ts";
import { DatabaseTrouble, type TroubleKind } from "../graph/database-trouble.ts";
import { toQuotedLines } from "./plain-data.ts";

/** What an assistant is told of something that went wrong; undefined for a bug, of which it is told nothing but that. */
export function explainError(error: unknown): string | undefined {
  if (error instanceof UserError) {
    const told = [error.message, ...error.problems.map(({ message, suggestion }) => `${message} ${suggestion ?? ""}`)];
    // Suggestions hold names from the data.
    return `Not answered (${error.code}). What is wrong, and what may have been meant:\n${toQuotedLines(told.join("\n"))}`;
  }
  if (error instanceof DatabaseTrouble && error.kind !== "failed") return databaseTroubles[error.kind];
  return undefined;
}

export const bugNotice = "Not answered: something went wrong in Parley; its log has the details.";

const databaseTroubles: Readonly<Record<Exclude<TroubleKind, "failed">, string>> = {
  unavailable: "Not answered: the database of Parley does not answer at the moment. Try again later.",
  timed_out: "Not answered: the question took too long and was stopped. Start from ids, or ask for less.",
  out_of_memory: "Not answered: the question needs too much memory. Ask for less.",
  cancelled: "Not answered: the question was stopped because nobody waits for its answer.",
};
