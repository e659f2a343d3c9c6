import { stringify } from "csv-stringify/sync";
import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toImportScript, toReadme } from "../property-graph/import-instructions.ts";
import {
  graphTables,
  type NodeKind,
  nodeKindsOf,
  type RelationshipTable,
  readRelationships,
  relationshipTablesOf,
  secondLabelOf,
} from "../property-graph/read-property-graph.ts";
import { schemaStatements } from "../property-graph/schema-statements.ts";
import type { Cell, Column, ColumnType, Row } from "../tables/table.ts";

/** Between the entries of a list, which has no quotes of its own; import.sh names it to the tool. */
const listSeparator = "\u001f";
const rowsAtOnce = 1_000;

const types: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "date",
  integer: "int",
  number: "double",
  boolean: "boolean",
  list: "string[]",
};

/**
 * The same graph as the script of `cypher`, as files for the bulk import: one of nodes a table, one of relationships. All
 * ids are of one space: no two things of the graph have the same.
 */
export const neo4jAdmin: ExportFormat = {
  name: "neo4j-admin",
  title: "a new database of Neo4j 5 or later, by neo4j-admin database import: CSV with typed headers, and the command",
  shape: "folder",
  extension: "",
  mediaType: "",
  tables: graphTables,
  *files(source, options) {
    const kinds = nodeKindsOf(options.tables);
    const tables = relationshipTablesOf(options.tables);
    const script = toImportScript({
      nodes: kinds.map(nodesPath),
      relationships: tables.map(relationshipsPath),
      holds: isWhole(source, options) ? "all of the graph" : "a part of it",
      listSeparator,
    });
    yield { path: "README.txt", mediaType: text, content: one(toReadme(source, options.licence)) };
    yield { path: "import.sh", mediaType: text, content: one(script) };
    yield { path: "constraints.cypher", mediaType: text, content: one(schemaStatements(kinds)) };
    for (const kind of kinds) yield { path: nodesPath(kind), mediaType: csv, content: toCsv(nodeLines(source, kind)) };
    for (const table of tables) {
      yield { path: relationshipsPath(table), mediaType: csv, content: toCsv(relationshipLines(source, table)) };
    }
  },
};

const text = "text/plain; charset=utf-8";
const csv = "text/csv; charset=utf-8";

const nodesPath = ({ table }: NodeKind) => `nodes-${table.name}.csv`;
const relationshipsPath = ({ table }: RelationshipTable) => `relationships-${table.name}.csv`;

function isWhole({ scope }: ExportSource, { tables }: FormatOptions): boolean {
  const limits = [scope.since, scope.until, scope.only];
  return limits.every((limit) => limit === undefined) && tables.length === graphTables.length;
}

async function* one(content: string): AsyncGenerator<string> {
  yield content;
}

async function* nodeLines(source: ExportSource, kind: NodeKind): AsyncGenerator<Line> {
  const properties = kind.properties.filter(({ name }) => name !== "id");
  yield ["id:ID", ":LABEL", ...properties.map(toHeader)];
  for await (const row of source.rows(kind.table)) {
    const labels = [kind.label, secondLabelOf(kind, row)].filter((label) => label !== undefined);
    yield [String(row.id), labels.join(listSeparator), ...properties.map((column) => toField(row, column))];
  }
}

/** Relationships of one table have the same properties, whatever their types. */
async function* relationshipLines(source: ExportSource, table: RelationshipTable): AsyncGenerator<Line> {
  const properties = table.kinds[0]?.properties ?? [];
  yield [":START_ID", ":END_ID", ":TYPE", ...properties.map(toHeader)];
  for await (const { kind, from, to, row } of readRelationships(source, table)) {
    yield [from, to, kind.type, ...properties.map((column) => toField(row, column))];
  }
}

type Line = readonly Field[];
/** Nothing at all is no value; an empty text is written with its quotes. */
type Field = string | number | null;

const toHeader = ({ name, type }: Column) => `${name}:${types[type]}`;

function toField(row: Row, { name }: Column): Field {
  const cell: Cell = row[name] ?? null;
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell !== "object") return String(cell);
  return cell.length === 0 ? null : cell.map((entry) => entry.replaceAll(listSeparator, " ")).join(listSeparator);
}

async function* toCsv(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  let waiting: Field[][] = [];
  for await (const line of lines) {
    waiting.push([...line]);
    if (waiting.length < rowsAtOnce) continue;
    yield stringify(waiting, { quoted_string: true });
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, { quoted_string: true });
}
