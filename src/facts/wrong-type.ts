import type { DraftProblem } from "./draft-problem.ts";

const expectedNames: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** What stands there, what belongs there, and how to write it. */
export function describeWrongType(
  expected: string,
  value: unknown,
  orElse: readonly string[] = [],
): Pick<DraftProblem, "id" | "message" | "value" | "suggestion"> {
  const wanted = [expected, ...orElse].map((name) => expectedNames[name] ?? name);
  const message = `${describe(value)} stands where ${[...new Set(wanted)].join(" or ")} belongs.`;
  return { id: "F15", message, value: shorten(value), suggestion: nextStep(expected, value) };
}

function describe(value: unknown): string {
  if (value === null) return "Nothing";
  if (Array.isArray(value)) return "A list";
  if (typeof value === "string") return `The text "${cut(value)}"`;
  if (typeof value === "object") return "A group of keys";
  if (typeof value === "boolean") return `The truth value ${value}`;
  return `The number ${String(value)}`;
}

function nextStep(expected: string, value: unknown): string | undefined {
  if (value === null) return "Write the value, or leave the key out.";
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")) {
    return `Write "${String(value)}", in quotes.`;
  }
  if (expected === "array" && typeof value !== "object") return `Write [${cut(String(value))}].`;
  if ((expected === "number" || expected === "int") && typeof value === "string" && /^\d+$/.test(value)) {
    return `Write ${value}, without quotes.`;
  }
  if (expected === "boolean" && typeof value === "string" && /^(?:yes|no|on|off)$/i.test(value)) {
    return `Write ${/^(?:yes|on)$/i.test(value)}.`;
  }
  return undefined;
}

function shorten(value: unknown): string | undefined {
  return typeof value === "object" ? undefined : cut(String(value));
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
