import { UserError } from "../errors/user-error.ts";
import { toDatabaseValue } from "../graph/database-values.ts";
import { toPlain } from "../graph/plain-values.ts";
import { readStatement } from "../graph/read-statement.ts";
import type { ReadQuery } from "../graph/run-read-query.ts";
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
  /** Rows given out so far, by table; a table that is read again is counted again from 0. */
  readonly counts: ReadonlyMap<string, number>;
  rows(table: Table): AsyncGenerator<Row, void, undefined>;
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

/** So many ids a page: large enough that asking costs little, small enough to hold two of them. */
const anchorsAtOnce = 500;

/** Opens the graph for an export; `read` has its database and its time-out a page. */
export async function openExport(read: ReadQuery, scope: ExportScope = {}): Promise<ExportSource> {
  const graph = await readGraphState(read);
  const counts = new Map<string, number>();
  async function* rows(table: Table): AsyncGenerator<Row, void, undefined> {
    counts.set(table.name, 0);
    for await (const page of pagesOf(read, table, scope)) {
      for (const row of page) {
        if (!isWanted(row, table, scope)) continue;
        counts.set(table.name, (counts.get(table.name) ?? 0) + 1);
        yield row;
      }
    }
  }
  const finish = async () => {
    const now = await readGraphState(read);
    if (now.version === graph.version) return;
    const message = `The graph was loaded while it was exported (version ${graph.version}, now ${now.version}). Export it again.`;
    throw new UserError("GRAPH_CHANGED", message);
  };
  return { graph, scope, counts, rows, finish };
}

async function readGraphState(read: ReadQuery): Promise<GraphState> {
  const { records } = await read(readStatement("export/graph-state"), {});
  const version = toPlain(records[0]?.get("version"));
  const loadedAt = toPlain(records[0]?.get("loadedAt"));
  return {
    version: typeof version === "number" ? version : 0,
    loadedAt: typeof loadedAt === "string" ? loadedAt : null,
  };
}

/** One page is worked on while the next is on its way. */
async function* pagesOf(read: ReadQuery, table: Table, scope: ExportScope): AsyncGenerator<readonly Row[]> {
  let next: Promise<Page> | undefined = readPage(read, table, scope, "");
  while (next !== undefined) {
    const page: Page = await next;
    next = page.last === undefined ? undefined : readPage(read, table, scope, page.last);
    // Whoever stops listening leaves a page on its way; its failure is nobody's then.
    next?.catch(() => undefined);
    yield page.rows;
  }
}

interface Page {
  readonly rows: readonly Row[];
  /** Undefined when it was the last page. */
  readonly last: string | undefined;
}

async function readPage(read: ReadQuery, table: Table, scope: ExportScope, after: string): Promise<Page> {
  const isWhole = scope.since === undefined && scope.until === undefined && scope.only === undefined;
  const statement = isWhole ? table.statement : (table.statementWithin ?? table.statement);
  const { records } = await read(readStatement(`export/${statement}`), {
    after,
    count: toDatabaseValue(anchorsAtOnce),
    since: scope.since ?? null,
    until: scope.until ?? null,
    only: scope.only === undefined ? null : [...scope.only],
  });
  const rows = records.flatMap((record) => toRows(record.get("rows")));
  const last: unknown = records.length < anchorsAtOnce ? undefined : records.at(-1)?.get("id");
  return { rows, last: typeof last === "string" ? last : undefined };
}

/** Of a subset, only entities that belong to it; facts are those of its meetings already. */
function isWanted(row: Row, table: Table, { only }: ExportScope): boolean {
  if (only === undefined || table.holds === "facts") return true;
  const isOurs = (column: string) => typeof row[column] === "string" && only.has(row[column]);
  if (table.name === "tenures") return isOurs("person") && isOurs("office");
  if (table.name === "memberships") return isOurs("member") && isOurs("of");
  return isOurs(table.name === "names" ? "entity" : "id");
}

/** What cypher/export returns: maps of texts, numbers, lists of texts. */
function toRows(value: unknown): readonly Row[] {
  if (!Array.isArray(value)) throw new Error("an export statement returned no list of rows");
  return value.map((row: unknown) => {
    if (typeof row !== "object" || row === null) throw new Error("an export statement returned a row that is no map");
    return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toCell(cell)]));
  });
}

function toCell(value: unknown): Cell {
  const plain = toPlain(value);
  if (plain === null || typeof plain !== "object") return plain;
  if (!Array.isArray(plain)) throw new Error("an export statement returned a map in a cell");
  return plain.map((entry: unknown) => String(entry));
}
