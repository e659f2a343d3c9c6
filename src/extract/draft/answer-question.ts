import { parse } from "yaml";
import { removeAt, setAt } from "./edit-yaml.ts";
import type { Path } from "./write-yaml.ts";
import { type WrittenQuestion, withoutQuestion } from "./written-questions.ts";
import { findPlaces } from "./yaml-places.ts";

/** What is written stays, and the question goes. */
export function keepWritten(text: string, question: WrittenQuestion): string {
  return withoutQuestion(text, question);
}

/**
 * The file with this value where the question stands, in each way in which the words can be meant: as text, as a number,
 * as a list. Whoever asks takes the first that the check accepts.
 */
export function answersWith(text: string, question: WrittenQuestion, words: string): readonly string[] {
  const without = withoutQuestion(text, question);
  const meanings: unknown[] = [words];
  if (/^\d+(?:\.\d+)?$/.test(words)) meanings.push(Number(words));
  if (words === "true" || words === "false") meanings.push(words === "true");
  if (/^[[{]/.test(words)) meanings.unshift(...parseFlow(words));
  return meanings.map((value) => setAt(without, question.path, value));
}

function parseFlow(words: string): readonly unknown[] {
  try {
    return [parse(words)];
  } catch {
    // Half a list is text, which the check will refuse.
    return [];
  }
}

/** The file without the fact that a question is about: a point, a mention, somebody present, a meeting; or else the key. */
export function deleteFact(text: string, question: WrittenQuestion): string {
  const path = factPath(question.path);
  const removed = removeAt(withoutQuestion(text, question), path);
  if (path.at(-2) !== "present" && path[0] !== "people") return removed;
  const handle = path[0] === "people" ? String(path[1]) : handleAt(text, path);
  return handle === undefined ? removed : withoutHandle(removed, handle);
}

const factLists: ReadonlySet<string | number> = new Set([
  "points",
  "mentions",
  "present",
  "also",
  "meetings",
  "withdrawn",
]);

/** What is deleted together: the innermost fact that the path leads into. */
export function factPath(path: Path): Path {
  for (let length = path.length; length >= 2; length -= 1) {
    const [list, position] = [path[length - 2], path[length - 1]];
    if (typeof position === "number" && list !== undefined && factLists.has(list)) return path.slice(0, length);
    if (length === 2 && list === "people") return path.slice(0, length);
  }
  return path;
}

function handleAt(text: string, path: Path): string | undefined {
  const item: unknown = findPlaces(text)?.find(path)?.value?.toJSON();
  if (typeof item === "string") return item;
  return typeof item === "object" && item !== null && "who" in item ? String(item.who) : undefined;
}

/** Somebody who is present nowhere, speaks nowhere and is mentioned nowhere has no place in the file. */
function withoutHandle(text: string, handle: string): string {
  let edited = text;
  for (;;) {
    const place = findPlaces(edited)?.places.find(
      ({ path }) => path.at(-2) === "present" && typeof path.at(-1) === "number" && handleAt(edited, path) === handle,
    );
    if (place === undefined) break;
    edited = removeAt(edited, place.path);
  }
  return removeAt(edited, ["people", handle]);
}

/** The file without the confidences that an extractor gave its facts: somebody has read them. */
export function withoutConfidences(text: string): string {
  let edited = text;
  for (const { path } of confidencesOf(text).toReversed()) edited = removeAt(edited, path);
  return edited;
}

/** Where confidences stand. */
export function confidencesOf(text: string): readonly { readonly path: Path }[] {
  return (findPlaces(text)?.places ?? []).filter(({ path }) => path.at(-1) === "confidence");
}
