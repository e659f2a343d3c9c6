import type { Question } from "./draft.ts";
import { readCandidateLine, readQuestionLine } from "./question-comment.ts";
import { findPlaces, type YamlPlaces } from "./yaml-places.ts";

/** A question as it stands in a file. Lines count from 0. */
export interface WrittenQuestion extends Question {
  readonly firstLine: number;
  readonly lineCount: number;
}

/** The questions of a facts file, in the order of the file; none where it is not valid YAML. */
export function findQuestions(text: string): readonly WrittenQuestion[] {
  const places = findPlaces(text);
  if (places === undefined) return [];
  const lines = text.split("\n");
  const questions: WrittenQuestion[] = [];
  for (let at = 0; at < lines.length; ) {
    const head = readQuestionLine(lines[at] ?? "");
    if (head === undefined) {
      at += 1;
      continue;
    }
    const candidates: string[] = [];
    const firstLine = at;
    for (at += 1; at < lines.length; at += 1) {
      const candidate = readCandidateLine(lines[at] ?? "");
      if (candidate === undefined) break;
      candidates.push(candidate);
    }
    const path = [...pathBelow(lines, at, places), ...head.missing];
    questions.push({ path, kind: head.kind, text: head.text, candidates, firstLine, lineCount: at - firstLine });
  }
  return questions;
}

/** What a comment that ends before this line stands above. */
function pathBelow(lines: readonly string[], from: number, { places }: YamlPlaces): Question["path"] {
  const line = lines.findIndex((text, at) => at >= from && !/^\s*(?:#|\r?$)/.test(text));
  // An item begins on the line of its first key, and comes first in the list.
  return places.find((place) => place.line === line)?.path ?? [];
}

/** The text without the lines of this question. */
export function withoutQuestion(text: string, { firstLine, lineCount }: WrittenQuestion): string {
  const lines = text.split("\n");
  lines.splice(firstLine, lineCount);
  return lines.join("\n");
}
