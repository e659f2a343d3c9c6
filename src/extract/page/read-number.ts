/** The printed number of a paragraph, and the text after it. */
export interface PrintedNumber {
  /** 0 for "1.", 1 for "(1)", 2 for "a." and "i)". */
  readonly depth: number;
  readonly value: string;
  readonly rest: string;
}

const forms: readonly { readonly pattern: RegExp; readonly depth: number }[] = [
  // "1. ", "１．": Japan's points; "2 " before a capital: lists whose stop was lost.
  { pattern: /^[•·-]?\s?(\d{1,2})[.．:]\s+(?=\S)/u, depth: 0 },
  { pattern: /^[•·-]?\s?(\d{1,2})\s(?=\p{Lu}\p{Ll})/u, depth: 0 },
  { pattern: /^[•·-]?\s?[([（](\d{1,2})[)\]）]\s*/u, depth: 1 },
  { pattern: /^[•·-]?\s?(\d{1,2})\)\s+/u, depth: 1 },
  { pattern: /^[•·-]?\s?[(]?([a-h]|i{1,3}|iv|vi{0,3})[.)]\s+/u, depth: 2 },
];

export function readNumber(line: string): PrintedNumber | undefined {
  for (const { pattern, depth } of forms) {
    const match = pattern.exec(line);
    if (match !== null) return { depth, value: match[1] ?? "", rest: line.slice(match[0].length) };
  }
  return undefined;
}

/** Where the numbering stands: the numbers on each level, and how many paragraphs came so far. */
export interface Numbering {
  readonly path: readonly (string | undefined)[];
  readonly counted: number;
}

/** The label of the next paragraph: "3", "3.2", or "p4" where nothing is printed. */
export function nextLabel(
  { path, counted }: Numbering,
  number: PrintedNumber | undefined,
): { readonly label: string; readonly numbering: Numbering } {
  const count = counted + 1;
  if (number === undefined) return { label: `p${count}`, numbering: { path, counted: count } };
  const next = [...Array.from({ length: number.depth }, (_, level) => path[level]), number.value];
  return { label: next.filter((part) => part !== undefined).join("."), numbering: { path: next, counted: count } };
}
