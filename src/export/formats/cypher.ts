import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toMap, toMapLiteral, toTextLiteral } from "../property-graph/cypher-literal.ts";
import { describeExport } from "../property-graph/describe-export.ts";
import {
  graphTables,
  type NodeKind,
  nodeKindsOf,
  propertiesOf,
  type Relationship,
  type RelationshipTable,
  readRelationships,
  relationshipTablesOf,
  secondLabelOf,
} from "../property-graph/read-property-graph.ts";
import { schemaStatements } from "../property-graph/schema-statements.ts";

const mediaType = "text/plain; charset=utf-8";

/** Rows of one statement: what Neo4j reads and plans in well under a second. */
const rowsAtOnce = 250;

/**
 * One script that makes the graph, or adds to it: nodes by id, then relationships between them. Whatever it does it does with
 * MERGE, so that it can be run again.
 */
export const cypher: ExportFormat = {
  name: "cypher",
  title: "any Neo4j 5 or later, by cypher-shell or the Neo4j Browser: one script that can be run again",
  shape: "file",
  extension: ".cypher",
  mediaType,
  tables: graphTables,
  *files(source, options) {
    yield { path: "parley.cypher", mediaType, content: writeScript(source, options) };
  },
};

async function* writeScript(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  const kinds = nodeKindsOf(options.tables);
  const how =
    "Run it with cypher-shell --file parley.cypher, in a database of Neo4j 5 or later. A second run changes nothing.";
  yield [...describeExport(source, options.licence), how].map((line) => `// ${line}\n`).join("");
  yield schemaStatements(kinds);
  for (const kind of kinds) yield* writeNodes(source, kind);
  for (const table of relationshipTablesOf(options.tables)) yield* writeRelationships(source, table);
}

async function* writeNodes(source: ExportSource, kind: NodeKind): AsyncGenerator<string> {
  const batches = batchesBy((second: string) => {
    const label = second === "" ? "" : `node:${second}, `;
    return `MERGE (node:${kind.label} {id: row.id}) SET ${label}node += row`;
  });
  for await (const row of source.rows(kind.table)) {
    yield* batches.add(secondLabelOf(kind, row) ?? "", toMapLiteral(propertiesOf(row, kind.properties)));
  }
  yield* batches.rest();
}

async function* writeRelationships(source: ExportSource, table: RelationshipTable): AsyncGenerator<string> {
  const batches = batchesBy(toMerge);
  for await (const relationship of readRelationships(source, table)) {
    yield* batches.add(relationship.kind, toRow(relationship));
  }
  yield* batches.rest();
}

function toRow({ kind, from, to, row }: Relationship): string {
  const ends = [["from", toTextLiteral(from)] as const, ["to", toTextLiteral(to)] as const];
  if (kind.properties.length === 0) return toMap(ends);
  return toMap([...ends, ["properties", toMapLiteral(propertiesOf(row, kind.properties))]]);
}

function toMerge({ type, key, properties, fromLabels, toLabels }: Relationship["kind"]): string {
  const [from, to] = [fromLabels.join("|"), toLabels.join("|")];
  const keys = key.length === 0 ? "" : ` ${toMap(key.map((name) => [name, `row.properties.${name}`]))}`;
  const merge = properties.length === 0 ? `-[:${type}]->` : `-[link:${type}${keys}]->`;
  const set = properties.length === 0 ? "" : " SET link += row.properties";
  return `MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to})\nMERGE (from)${merge}(to)${set}`;
}

/** Collects rows by what is to be done with them, and gives out a statement whenever there are enough. */
function batchesBy<Kind>(toClause: (kind: Kind) => string) {
  const waiting = new Map<Kind, string[]>();
  const toStatement = (kind: Kind, rows: readonly string[]) =>
    `UNWIND [\n  ${rows.join(",\n  ")}\n] AS row\n${toClause(kind)};\n`;
  return {
    *add(kind: Kind, row: string): Generator<string> {
      const rows = waiting.get(kind) ?? [];
      rows.push(row);
      waiting.set(kind, rows.length < rowsAtOnce ? rows : []);
      if (rows.length >= rowsAtOnce) yield toStatement(kind, rows);
    },
    *rest(): Generator<string> {
      for (const [kind, rows] of waiting) if (rows.length > 0) yield toStatement(kind, rows);
    },
  };
}
