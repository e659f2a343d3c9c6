/** Where a problem lies: a file with 1-based line and column. A database or a flag has no line. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type Severity = "error" | "warning";

/** One thing that is wrong, in the domain's words, with what to do next. */
export interface Problem {
  /** Stable, documented id such as "F12"; never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Location;
  /** The offending value as written. */
  readonly value?: string;
  /** What to do, or the nearest known value. */
  readonly suggestion?: string;
}

/**
 * Something a person can fix. The CLI prints it without a stack and exits 1 (2 for mistakes in usage).
 * Whatever is not a UserError is a bug: nobody catches it below the CLI.
 */
export class UserError extends Error {
  readonly code: string;
  readonly problems: readonly Problem[];
  readonly exitCode: 1 | 2;

  constructor(code: string, message: string, problems: readonly Problem[] = [], exitCode: 1 | 2 = 1) {
    super(message);
    this.name = "UserError";
    this.code = code;
    this.problems = problems;
    this.exitCode = exitCode;
  }
}
