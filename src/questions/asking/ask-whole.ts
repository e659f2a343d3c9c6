import type { Question, QuestionTools } from "./question.ts";

/** An answer with all of its fields worked out. */
export interface WholeAnswer {
  readonly answer: object | null;
  readonly isEmpty: boolean;
}

/** Asks a question and waits for all of its answer: fields that GraphQL works out only when asked for are functions. */
export async function askWhole(question: Question, args: unknown, tools: QuestionTools): Promise<WholeAnswer> {
  const { answer, isEmpty } = await question.ask(args, tools);
  return { answer: toRecord(await settle(answer)), isEmpty };
}

async function settle(value: unknown): Promise<unknown> {
  if (typeof value === "function") return settle(await value());
  if (Array.isArray(value)) return Promise.all(value.map(settle));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await settle(inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function toRecord(value: unknown): object | null {
  return typeof value === "object" ? value : null;
}
