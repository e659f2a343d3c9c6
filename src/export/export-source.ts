import type { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { toPlain } from "../graph/plain-values.ts";
import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { pagesOf, recordName, rowsName } from "./pages.ts";
import type { Cell, Row, Table } from "./tables/table.ts";

/** What of the graph is exported; nothing given means all of it. */
export interface ExportScope {
  /** First and last day: meetings that may have been on one of these days, and the facts of those meetings. */
  readonly since?: string;
  readonly until?: string;
  /** Ids of entities: only these, and of meetings only those among them. */
  readonly only?: ReadonlySet<string>;
}

/** One graph as it stands, table by table, each row in a settled order; memory does not grow with the graph. */
export interface ExportSource {
  readonly graph: GraphState;
  readonly scope: ExportScope;
  /** Rows given out so far, by table; a table that is read again is counted anew. */
  readonly counts: ReadonlyMap<string, number>;
  rows(table: Table): AsyncGenerator<Row, void, undefined>;
  /** What cypher/export/<statement>.cypher lists, one a row whole, with whatever lies within. */
  records<S extends z.ZodType>(statement: string, schema: S): AsyncGenerator<z.output<S>, void, undefined>;
  /**
   * Called when all is written.
   * @throws UserError graph_changed where a load came between: the parts would not fit each other
   */
  finish(): Promise<void>;
}

export interface GraphState {
  readonly version: number;
  /** ISO instant of the load that made this version. */
  readonly loadedAt: string | null;
}

/** Opens the graph for an export; `read` has its database and its time-out a page. */
export async function openExport(read: ReadQuery, scope: ExportScope = {}): Promise<ExportSource> {
  const graph = await readGraphState(read);
  const counts = new Map<string, number>();
  const count = (name: string, more: number) => void counts.set(name, (counts.get(name) ?? 0) + more);
  async function* rows(table: Table): AsyncGenerator<Row, void, undefined> {
    counts.set(table.name, 0);
    const statement = isWhole(scope) ? table.statement : (table.statementWithin ?? table.statement);
    for await (const page of pagesOf(read, statement, toParameters(scope))) {
      for (const record of page) {
        for (const row of toRows(record.get(rowsName))) {
          if (!isWanted(row, table, scope)) continue;
          count(table.name, 1);
          yield row;
        }
      }
    }
  }
  async function* records<S extends z.ZodType>(statement: string, schema: S) {
    count(statement, 0);
    for await (const page of pagesOf(read, statement, toParameters(scope))) {
      for (const record of page) {
        count(statement, 1);
        yield schema.parse(toPlain(record.get(recordName)));
      }
    }
  }
  const finish = async () => {
    const now = await readGraphState(read);
    if (now.version === graph.version) return;
    const message = `The graph was loaded while it was exported (version ${graph.version}, now ${now.version}). Export it again.`;
    throw new UserError("GRAPH_CHANGED", message);
  };
  return { graph, scope, counts, rows, records, finish };
}

/** Version 0 is a graph into which nothing was ever loaded. */
export async function readGraphState(read: ReadQuery): Promise<GraphState> {
  const { records } = await read(readStatement("export/graph-state"), {});
  const version = toPlain(records[0]?.get("version"));
  const loadedAt = toPlain(records[0]?.get("loadedAt"));
  return {
    version: typeof version === "number" ? version : 0,
    loadedAt: typeof loadedAt === "string" ? loadedAt : null,
  };
}

function isWhole({ since, until, only }: ExportScope): boolean {
  return since === undefined && until === undefined && only === undefined;
}

function toParameters({ since, until, only }: ExportScope) {
  return { since: since ?? null, until: until ?? null, only: only === undefined ? null : [...only] };
}

/** Of a subset, only entities that belong to it; facts are those of its meetings already. */
function isWanted(row: Row, table: Table, { only }: ExportScope): boolean {
  if (only === undefined || table.holds === "facts") return true;
  const isOurs = (column: string) => typeof row[column] === "string" && only.has(row[column]);
  if (table.name === "tenures") return isOurs("person") && isOurs("office");
  if (table.name === "memberships") return isOurs("member") && isOurs("of");
  return isOurs(table.name === "names" ? "entity" : "id");
}

/** What cypher/export returns: maps of texts, numbers, lists of texts. One row at a time, for as long as it is wanted. */
function* toRows(value: unknown): Generator<Row> {
  if (!Array.isArray(value)) throw new Error("an export statement returned no list of rows");
  for (const row of value) yield toRow(row);
}

function toRow(row: unknown): Row {
  if (typeof row !== "object" || row === null) throw new Error("an export statement returned a row that is no map");
  const cells: Record<string, Cell> = {};
  for (const [name, cell] of Object.entries(row)) cells[name] = toCell(cell);
  return cells;
}

function toCell(value: unknown): Cell {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.every(isText) ? value : value.map((entry) => String(toPlain(entry)));
  const plain = toPlain(value);
  if (plain === null || typeof plain !== "object") return plain;
  throw new Error("an export statement returned a map in a cell");
}

const isText = (value: unknown) => typeof value === "string";
