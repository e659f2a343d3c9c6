import { DataFactory, type NamedNode, type Quad } from "n3";
import type { Row, Table } from "../tables/table.ts";
import { furtherQuads } from "./further-quads.ts";
import type { TableMapping } from "./mapping.ts";
import { mappings } from "./mappings.ts";
import { toNode, toTerm } from "./namespaces.ts";
import { toSourceQuads } from "./source-quads.ts";
import { toValue } from "./values.ts";

const { quad } = DataFactory;

/** All that a row says, the row's own node first. All serialisations are written from this, so that they say the same. */
export function toQuads(table: Table, row: Row, base: string): readonly Quad[] {
  const mapping = mappings.find((each) => each.table === table.name);
  if (mapping === undefined) throw new Error(`no RDF mapping of ${table.name}`);
  const subject = subjectOf(table, row, base);
  return [
    ...toTypeQuads(mapping, row, subject),
    ...toColumnQuads(mapping, row, subject, base),
    ...toSourceQuads(row, subject, base),
    ...(furtherQuads[table.name]?.(row, subject, base) ?? []),
  ];
}

/** A row without an id of its own has the ids it stands between: met/from/to. */
function subjectOf({ name, key }: Table, row: Row, base: string): NamedNode {
  const ids = key.map((column) => String(row[column]));
  return toNode(base, ids.length === 1 ? ids.join() : [name, ...ids].join("/"));
}

function toTypeQuads(mapping: TableMapping, { kind }: Row, subject: NamedNode): readonly Quad[] {
  const byKind = typeof kind === "string" ? (mapping.classesByKind?.[kind] ?? []) : [];
  return [`parley:${mapping.type}` as const, ...mapping.classes, ...byKind].map((name) =>
    quad(subject, toTerm("rdf:type"), toTerm(name)),
  );
}

function toColumnQuads({ columns }: TableMapping, row: Row, subject: NamedNode, base: string): readonly Quad[] {
  return Object.entries(columns).flatMap(([column, { value: kind, predicates }]) => {
    const cell = row[column] ?? null;
    // Most columns of most rows are empty.
    if (cell === null) return [];
    const cells = typeof cell === "object" ? [...new Set(cell)] : [cell];
    const values = cells.map((each) => toValue(kind, each, row, base)).filter((value) => value !== undefined);
    return predicates.flatMap((predicate) => values.map((value) => quad(subject, toTerm(predicate), value)));
  });
}
