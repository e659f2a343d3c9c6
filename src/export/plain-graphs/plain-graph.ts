import type { Column, ColumnType, Table } from "../tables/table.ts";

/**
 * A graph as the tools of network analysis know it: nodes with a label, undirected edges with a weight, both with plain
 * values and, where they have them, a first and a last day. Drawn from tables; the columns say what the values are.
 */
export interface PlainGraph {
  readonly name: "attendance" | "met" | "cooperation";
  /** What are nodes, what are edges. */
  readonly title: string;
  readonly nodes: readonly NodeTable[];
  readonly edges: readonly EdgeTable[];
}

export interface NodeTable {
  /** What such a node is, where a graph has several kinds. */
  readonly kind: string;
  readonly table: Table;
  /** A person or a party that no edge leads to says nothing here. */
  readonly includes: "all rows" | "rows with an edge";
  readonly values: readonly Column[];
  readonly span?: Span;
}

export interface EdgeTable {
  readonly kind: string;
  readonly table: Table;
  /** Columns with the ids of the two nodes; a row without one of them is no edge. */
  readonly ends: readonly [string, string];
  /** The column with the edge's own id; made of kind and ends where there is none. */
  readonly id?: string;
  /** The column that says how strong it is; each counts as one where there is none. */
  readonly weight?: string;
  readonly values: readonly Column[];
  readonly span: Span;
}

/** The columns with the first and the last day. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** What a file has to declare before it gives values. */
export interface Attribute {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
}

/** A value with the name of its attribute; lists are joined, so that tools can group and colour by them. */
export type Value = readonly [name: string, value: string];

interface PlainElement {
  readonly id: string;
  /** ISO dates. */
  readonly start?: string;
  readonly end?: string;
  readonly values: readonly Value[];
}

/** Its kind is among its values, where the graph has several. */
export interface PlainNode extends PlainElement {
  readonly label: string;
}

export interface PlainEdge extends PlainElement {
  /** Where the graph has several: Gephi takes a graph whose edges have a kind for one with parallel edges. */
  readonly kind?: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}
