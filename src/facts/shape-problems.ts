import type { z } from "zod";
import type { DraftProblem, Path } from "./draft-problem.ts";
import { didYouMean, findNearest } from "./nearest.ts";
import { isProblemId } from "./problem-catalogue.ts";
import { keysAt } from "./schema-keys.ts";
import { describeWrongType } from "./wrong-type.ts";

type Issue = z.core.$ZodIssue;

export interface Shaped {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** The schema's complaints in the words of the domain. */
export function toShapeProblems(issues: readonly Issue[], shaped: Shaped): readonly DraftProblem[] {
  return issues.flatMap((issue) => fromIssue(issue, [], shaped));
}

function fromIssue(issue: Issue, above: Path, shaped: Shaped): readonly DraftProblem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const value = valueAt(shaped.value, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, shaped));
    case "invalid_union":
      return fromUnion(issue.errors, path, value, shaped);
    case "invalid_key":
      return issue.issues.flatMap((inner) => fromIssue(inner, path, shaped)).map((one) => ({ ...one, points: "key" }));
    case "invalid_type":
      return [value === undefined ? missingKey(path) : { ...describeWrongType(issue.expected, value), path }];
    case "invalid_value":
      return [wrongWord(issue.values, value, path)];
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, path)];
    case "custom": {
      const rule: unknown = issue.params?.rule;
      const suggestion: unknown = issue.params?.suggestion;
      const id = isProblemId(rule) ? rule : "F32";
      const hint = typeof suggestion === "string" ? suggestion : undefined;
      return [{ id, path, message: issue.message, suggestion: hint }];
    }
    default:
      return [{ id: "F32", path, message: `"${String(value)}" has not the form it needs.`, suggestion: issue.message }];
  }
}

/** Of the ways a value may be written, the one that its type shows was meant. */
function fromUnion(
  options: readonly (readonly Issue[])[],
  path: Path,
  value: unknown,
  shaped: Shaped,
): readonly DraftProblem[] {
  if (value === undefined) return [missingKey(path)];
  const meant = options.find((issues) => !issues.some((issue) => isOtherType(issue, value)));
  if (meant !== undefined) return meant.flatMap((issue) => fromIssue(issue, path, shaped));
  const expected = options.flatMap(([issue]) => {
    if (issue?.code === "invalid_type") return [issue.expected];
    return issue?.code === "invalid_value" ? ["string"] : [];
  });
  return [{ ...describeWrongType(expected[0] ?? "string", value, expected.slice(1)), path }];
}

function isOtherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  return issue.code === "invalid_value" && typeof value !== "string";
}

function unknownKey(key: string, path: Path, shaped: Shaped): DraftProblem {
  const known = keysAt(shaped.schema, path);
  const value = valueAt(shaped.value, [...path, key]);
  const isComma = value === null && /\s/.test(key);
  const suggestion = isComma
    ? "In flow form ({…}) a comma starts a new key: write each key on a line of its own, or put the text in quotes."
    : (didYouMean(findNearest(key, known)) ?? `Known here: ${known.join(", ")}.`);
  return { id: "F14", path: [...path, key], points: "key", message: `Unknown key "${key}".`, value: key, suggestion };
}

function missingKey(path: Path): DraftProblem {
  const key = String(path.at(-1) ?? "");
  return { id: "F13", path, points: "key", message: `The key "${key}" is missing.`, value: key };
}

function wrongWord(values: readonly unknown[], value: unknown, path: Path): DraftProblem {
  const words = values.map(String);
  if (typeof value !== "string") return { ...describeWrongType("string", value), path };
  const suggestion = didYouMean(findNearest(value, words)) ?? `One of: ${words.join(", ")}.`;
  return { id: "F16", path, message: `"${value}" is not one of the list.`, value, suggestion };
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): DraftProblem {
  if (issue.origin === "array") {
    return { id: "F17", path, message: "The list is empty.", suggestion: "Write an entry, or leave the key out." };
  }
  const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  return { id: "F17", path, message: `The number is out of bounds: it is ${bound}.` };
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
