/** Where a known phrase stands in a text. `start` and `end` count UTF-16 units, as `slice` does. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: T;
}

export interface PhraseEntry<T> {
  readonly phrase: string;
  /** Undefined for a phrase that only keeps shorter ones from matching: "South China Sea" is not China. */
  readonly value: T | undefined;
  /**
   * `name`: each word starts with a capital in the text where it does in the phrase, and words in capitals stay so ("US" is not "us").
   * `any`: case does not count.
   */
  readonly letters: "name" | "any";
}

interface Word {
  readonly folded: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

interface Ending<T> {
  readonly words: readonly string[];
  readonly entry: PhraseEntry<T>;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly endings: Ending<T>[];
}

/** Finds known phrases, the longest at each place, in time proportional to the text. */
export class PhraseMatcher<T> {
  readonly #root: Node<T> = { next: new Map(), endings: [] };

  /** Of equal phrases the first counts. */
  constructor(entries: Iterable<PhraseEntry<T>>) {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: PhraseEntry<T>): void {
    const words = splitWords(entry.phrase);
    if (words.length === 0) return;
    let node = this.#root;
    for (const { folded } of words) {
      const next: Node<T> = node.next.get(folded) ?? { next: new Map(), endings: [] };
      node.next.set(folded, next);
      node = next;
    }
    node.endings.push({ words: words.map(({ written }) => written), entry });
  }

  /** Matches from left to right; none overlaps another. */
  findAll(text: string): readonly PhraseMatch<T>[] {
    const words = splitWords(text);
    const found: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const match = this.#longestAt(words, at);
      if (match === undefined) {
        at += 1;
        continue;
      }
      const start = words[at]?.start ?? 0;
      const end = words[at + match.length - 1]?.end ?? start;
      if (match.value !== undefined) found.push({ start, end, text: text.slice(start, end), value: match.value });
      // "the North Atlantic" is not the North; what begins after "the" may still be a name.
      at += match.value === undefined && words[at]?.folded === "the" ? 1 : match.length;
    }
    return found;
  }

  /** The value of a text that is one phrase and nothing else. */
  findWhole(text: string): T | undefined {
    const words = splitWords(text);
    const match = this.#longestAt(words, 0);
    return match?.length === words.length ? match.value : undefined;
  }

  #longestAt(
    words: readonly Word[],
    at: number,
  ): { readonly length: number; readonly value: T | undefined } | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: { length: number; value: T | undefined } | undefined;
    for (let length = 1; at + length <= words.length; length += 1) {
      node = node.next.get(words[at + length - 1]?.folded ?? "");
      if (node === undefined) break;
      const ending = node.endings.find((candidate) => fits(candidate, words, at));
      if (ending !== undefined) best = { length, value: ending.entry.value };
    }
    return best;
  }
}

function fits<T>({ words: wanted, entry }: Ending<T>, words: readonly Word[], at: number): boolean {
  if (entry.letters === "any") return true;
  return wanted.every((word, index) => hasLettersOf(words[at + index]?.written ?? "", word));
}

function hasLettersOf(written: string, wanted: string): boolean {
  if (wanted.length > 1 && wanted === wanted.toUpperCase() && wanted !== wanted.toLowerCase()) {
    return written === written.toUpperCase();
  }
  const first = wanted.charAt(0);
  return first === first.toLowerCase() || written.charAt(0) !== written.charAt(0).toLowerCase();
}

/** "U.S." is one word; hyphens, dashes and apostrophes part words, so that "Japan-Australia" is two. */
const word = /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}.])|[\p{L}\p{M}\p{N}]+/gu;

/** Many matchers read one sentence after the other: the words of the last few texts are kept. */
const recent = new Map<string, readonly Word[]>();
const mostRecent = 24;
/** Longer texts are not kept, so that memory stays flat. */
const longestKept = 4000;

function splitWords(text: string): readonly Word[] {
  const kept = recent.get(text);
  if (kept !== undefined) return kept;
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const written = match[0].includes(".") ? match[0].replaceAll(".", "") : match[0];
    words.push({ folded: fold(written), written, start: match.index, end: match.index + match[0].length });
  }
  if (text.length <= longestKept) {
    const [oldest] = recent.size < mostRecent ? [] : recent.keys();
    if (oldest !== undefined) recent.delete(oldest);
    recent.set(text, words);
  }
  return words;
}

/** Words come again and again; their folded forms are kept until there are too many. */
const folded = new Map<string, string>();
const mostFolded = 20_000;

function fold(written: string): string {
  const known = folded.get(written);
  if (known !== undefined) return known;
  const form = foldWord(written);
  if (written.length > 24) return form;
  if (folded.size >= mostFolded) folded.clear();
  folded.set(written, form);
  return form;
}

function foldWord(written: string): string {
  const lower = written.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return british.get(lower) ?? lower;
  return lower.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("ø", "o").replaceAll("ł", "l");
}

/** Spellings that publishers of one language area mix. */
const british: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["organization", "organisation"],
  ["center", "centre"],
  ["labor", "labour"],
  ["program", "programme"],
  ["programs", "programmes"],
]);
