import type { ExportSource } from "../export-source.ts";
import type { Cell, Column, Row, Table } from "../tables/table.ts";
import { edgeShapes, type NodeShape, nodeShapes, type RelationshipEnd } from "./graph-shape.ts";

/** What nodes of one table look like. */
export interface NodeKind {
  readonly table: Table;
  readonly label: string;
  readonly alsoLabelled?: NodeShape["alsoLabelled"];
  /** The columns that are properties; `id` is the first. */
  readonly properties: readonly Column[];
}

/** What relationships of one type, read from one table, look like. */
export interface RelationshipKind {
  readonly type: string;
  readonly from: RelationshipEnd;
  readonly to: RelationshipEnd;
  /** Labels of nodes that either end may be. */
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly properties: readonly Column[];
  readonly key: readonly string[];
}

/** The relationships that one table tells. */
export interface RelationshipTable {
  readonly table: Table;
  readonly kinds: readonly RelationshipKind[];
}

export interface Relationship {
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly row: Row;
}

/** Names of the tables that hold nodes or relationships, nodes first. */
export const graphTables: readonly string[] = [...nodeShapes, ...edgeShapes].map(({ table }) => table);

export function nodeKindsOf(tables: readonly Table[]): readonly NodeKind[] {
  return nodeShapes.flatMap(({ table: name, label, alsoLabelled, links, cited = [] }) => {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) return [];
    const others = [...links.map(({ column }) => column), ...cited];
    const properties = table.columns.filter((column) => !others.includes(column.name));
    return [{ table, label, properties, ...(alsoLabelled === undefined ? {} : { alsoLabelled }) }];
  });
}

/** Only relationships that have both ends among the tables. */
export function relationshipTablesOf(tables: readonly Table[]): readonly RelationshipTable[] {
  const links = nodeShapes.flatMap(({ table, links }) =>
    links.map(({ column, type, direction, tables: others }) => {
      const own = { column: "id", tables: [table] };
      const other = { column, tables: others };
      const ends = direction === "out" ? { from: own, to: other } : { from: other, to: own };
      return { table, type, ...ends, properties: [], key: [] };
    }),
  );
  const shapes = [...links, ...edgeShapes];
  return tables
    .map((table) => ({
      table,
      kinds: shapes
        .filter((shape) => shape.table === table.name)
        .map(({ type, from, to, properties, key }) => ({
          type,
          from,
          to,
          fromLabels: labelsOf(from, tables),
          toLabels: labelsOf(to, tables),
          properties: table.columns.filter(({ name }) => properties.includes(name)),
          key,
        }))
        .filter(({ fromLabels, toLabels }) => fromLabels.length > 0 && toLabels.length > 0),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

function labelsOf(end: RelationshipEnd, tables: readonly Table[]): readonly string[] {
  const names = new Set(tables.map(({ name }) => name));
  return nodeShapes.filter(({ table }) => end.tables.includes(table) && names.has(table)).map(({ label }) => label);
}

export function secondLabelOf({ alsoLabelled }: NodeKind, row: Row): string | undefined {
  return alsoLabelled === undefined
    ? undefined
    : (alsoLabelled.labels[String(row[alsoLabelled.column])] ?? alsoLabelled.otherwise);
}

/** The relationships of a table, row by row. */
export async function* readRelationships(
  source: ExportSource,
  { table, kinds }: RelationshipTable,
): AsyncGenerator<Relationship> {
  for await (const row of source.rows(table)) {
    for (const kind of kinds) {
      for (const from of idsOf(row, kind.from)) {
        for (const to of idsOf(row, kind.to)) yield { kind, from, to, row };
      }
    }
  }
}

function idsOf(row: Row, { column }: RelationshipEnd): ReadonlySet<string> {
  const cell = row[column] ?? [];
  return new Set(typeof cell === "object" ? cell : [String(cell)]);
}

export interface Property {
  readonly column: Column;
  readonly value: Exclude<Cell, null>;
}

/** What a row has a value for. Import files cannot tell an empty list from none, so that neither is written. */
export function propertiesOf(row: Row, columns: readonly Column[]): readonly Property[] {
  return columns.flatMap((column) => {
    const value = row[column.name] ?? null;
    return value === null || (typeof value === "object" && value.length === 0) ? [] : [{ column, value }];
  });
}
