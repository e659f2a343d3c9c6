import { readTokens, type Token } from "./tokens.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** Finds the longest listed run of words that begins at a token. Words are compared as printed, stops and marks included. */
export class WordTrie<T> {
  readonly #root: Node<T> = { next: new Map() };

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const { text } of readTokens(phrase)) {
        const next: Node<T> = node.next.get(text) ?? { next: new Map() };
        node.next.set(text, next);
        node = next;
      }
      node.value ??= value;
    }
  }

  /** The longest run at `at`: its value and the place after it. */
  longestAt(tokens: readonly Token[], at: number): { readonly value: T; readonly next: number } | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: { value: T; next: number } | undefined;
    for (let place = at; place < tokens.length; place += 1) {
      node = node.next.get(tokens[place]?.text ?? "");
      if (node === undefined) break;
      if (node.value !== undefined) best = { value: node.value, next: place + 1 };
    }
    return best;
  }
}
