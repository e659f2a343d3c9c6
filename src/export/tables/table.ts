/** What a column holds. Lists are of texts: ids or words of a vocabulary. Days are ISO dates, as text in the rows. */
export type ColumnType = "text" | "day" | "integer" | "number" | "boolean" | "list";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The field of schema.graphql that says what it means, such as "Person.familyName". */
  readonly field?: string;
  /** In words, where no field of the schema says it. */
  readonly about?: string;
  /** The table whose first column its value, or each of its values, is found in. */
  readonly refersTo?: string;
  readonly isRequired: boolean;
}

/**
 * Rows of one kind, as cypher/export/<statement>.cypher lists them. This one description makes CSV headers, data packages,
 * Parquet schemas, import headers and the documentation.
 */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly statement: string;
  /** The statement that lists the same over some meetings only, where the first can not. */
  readonly statementWithin?: string;
  /** The columns whose values together occur once. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Entities are exported whole whatever the window; facts are those of the meetings in it. */
  readonly holds: "entities" | "facts";
}

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

interface ColumnOptions {
  readonly field?: string;
  readonly about?: string;
  readonly refersTo?: string;
}

/** `"Person.familyName"` or, where the schema has no such field, words. */
type Meaning = string | ColumnOptions;

/** Columns of one type in the order written; a name with "!" always has a value. */
export function columns(type: ColumnType, meanings: Readonly<Record<string, Meaning>>): readonly Column[] {
  return Object.entries(meanings).map(([written, meaning]) => {
    const options = typeof meaning === "string" ? meant(meaning) : meaning;
    return { name: written.replace(/!$/, ""), type, isRequired: written.endsWith("!"), ...options };
  });
}

function meant(meaning: string): ColumnOptions {
  return /^[A-Z]\w+\.\w+$/.test(meaning) ? { field: meaning } : { about: meaning };
}

/** Of a fact that rests on several readouts: what each of its citations holds. */
export const citations = columns("list", { citations: "Where it is said: id of the readout, space, paragraph." });

/** Of a fact that rests on several readouts: where each can be read. */
export const addresses = columns("list", { addresses: "Where to read it: id of the readout, space, address." });
