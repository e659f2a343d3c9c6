import type { Row } from "./tables/table.ts";

/** The cell as text; undefined where there is none, or an empty one. */
export function textOf(row: Row | undefined, column: string): string | undefined {
  const cell = row?.[column];
  if (cell === null || cell === undefined || cell === "" || Array.isArray(cell)) return undefined;
  return String(cell);
}

/** The entries of a list, none where there is no list. */
export function listOf(row: Row, column: string): readonly string[] {
  const cell = row[column];
  return typeof cell === "object" && cell !== null ? cell : [];
}

/** A word of a vocabulary in running text: HEAD_OF_STATE, "head of state". */
export function wordOf(row: Row, column: string): string | undefined {
  const text = textOf(row, column);
  return text === undefined ? undefined : inWords(text);
}

export function inWords(word: string): string {
  return word.toLowerCase().replaceAll("_", " ");
}
