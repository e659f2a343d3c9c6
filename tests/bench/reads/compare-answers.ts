import { isDeepStrictEqual } from "node:util";
import type { EverydayQuestion, Variables } from "./everyday-questions.ts";
import { ask, type Request } from "./time-requests.ts";

export interface Urls {
  readonly api: string;
  readonly bare: string;
}

export function apiRequest(urls: Urls, { graphql }: EverydayQuestion, variables: Variables): Request {
  return { url: urls.api, body: JSON.stringify({ query: graphql, variables }) };
}

export function bareRequest(urls: Urls, { name }: EverydayQuestion, variables: Variables): Request {
  return { url: `${urls.bare}/${name}`, body: JSON.stringify(variables) };
}

/** Where the two answers differ, or say nothing at all; a comparison of times is worth nothing then. */
export async function findDifferentAnswers(
  urls: Urls,
  questions: readonly EverydayQuestion[],
): Promise<readonly string[]> {
  const different: string[] = [];
  for (const question of questions) {
    let filled = 0;
    for (const variables of question.variables) {
      const api: unknown = JSON.parse(await ask(apiRequest(urls, question, variables)));
      const bare: unknown = JSON.parse(await ask(bareRequest(urls, question, variables)));
      if (!isDeepStrictEqual(api, bare)) different.push(describe(question, variables, api, bare));
      if (hasFilledList(bare)) filled += 1;
    }
    if (filled * 2 < question.variables.length) different.push(`${question.name}: most answers are empty`);
  }
  return different;
}

function describe({ name }: EverydayQuestion, variables: Variables, api: unknown, bare: unknown): string {
  const [one, other] = [JSON.stringify(sorted(api)), JSON.stringify(sorted(bare))];
  const length = Math.max(one.length, other.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => one[index] !== other[index]) ?? 0;
  const part = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `${name} ${JSON.stringify(variables)}: the API says …${part(one)}…, hand-written Cypher …${part(other)}…`;
}

/** The same with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

function hasFilledList(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  return Object.values(answer).some(hasFilledList);
}
