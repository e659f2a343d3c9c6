import type { TermName } from "./namespaces.ts";
import type { ValueKind } from "./values.ts";

/** How the rows of a table are said in RDF. Sources are not in it: source-quads.ts says them of every table alike. */
export interface TableMapping {
  readonly table: string;
  /** The type of schema.graphql that a row is; its name is the class of Parley's vocabulary. */
  readonly type: string;
  /** What a row is in vocabularies that others know. */
  readonly classes: readonly TermName[];
  /** What it is besides, by its kind. */
  readonly classesByKind?: Readonly<Record<string, readonly TermName[]>>;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
}

export interface ColumnMapping {
  readonly value: ValueKind;
  readonly predicates: readonly TermName[];
}

export function said(value: ValueKind, ...predicates: readonly TermName[]): ColumnMapping {
  return { value, predicates };
}

export function link(...predicates: readonly TermName[]): ColumnMapping {
  return { value: "node", predicates };
}

/** A value of an enum of schema.graphql, which is a concept of Parley's vocabulary. */
export function word(enumName: string, predicate: TermName): ColumnMapping {
  return { value: { word: enumName }, predicates: [predicate] };
}
