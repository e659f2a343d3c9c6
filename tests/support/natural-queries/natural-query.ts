import { z } from "zod";

/** A question as people ask it, with the same question in Cypher written by hand. */
export interface NaturalQuery {
  readonly question: string;
  readonly query: string;
  /** Rows of the answer: ids and the columns that matter, in order. */
  readonly rows: (data: Node) => readonly unknown[];
  /** Returns one column, `row`, a list of the same values in the same order. */
  readonly cypher: string;
}

/** An answer is a tree; a test names what it expects to find in it. */
export class Node {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  to(...path: readonly string[]): Node {
    return path.reduce((node: Node, name) => new Node(fields.parse(node.#value)[name]), this);
  }

  list(...path: readonly string[]): readonly Node[] {
    return z
      .array(z.unknown())
      .parse(this.to(...path).#value)
      .map((item) => new Node(item));
  }

  get(...path: readonly string[]): unknown {
    return this.to(...path).#value;
  }
}

const fields = z.record(z.string(), z.unknown());
