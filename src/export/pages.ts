import type { QueryResult } from "neo4j-driver";
import { toDatabaseValue } from "../graph/database-values.ts";
import { readStatement } from "../graph/read-statement.ts";
import type { Parameters, ReadQuery } from "../graph/run-read-query.ts";

/** The columns of cypher/export that hold the rows of an id, and a whole record. */
export const rowsName = "rows";
export const recordName = "record";

/** What a page should hold: enough rows that asking for it costs little, few enough to hold two of them. */
const rowsAtOnce = 2_000;
/** A record is a readout or an entity with everything that hangs on it. */
const rowsOfRecord = 20;
/** Ids of the first page, whose rows nobody has counted, and of any page at most. */
const firstAnchors = 50;
const mostAnchors = 2_000;
/** From one page to the next; somebody with few counterparts may stand before somebody with thousands. */
const mostGrowth = 4;

type Page = QueryResult["records"];

/**
 * What cypher/export/<statement>.cypher lists, page by page; one is worked on while the next is on its way. An id may have
 * one row or thousands, so that each page asks for as many ids as the rows of the one before advise.
 * @param scope $since, $until and $only of the statement
 */
export async function* pagesOf(read: ReadQuery, statement: string, scope: Parameters): AsyncGenerator<Page> {
  let anchors = firstAnchors;
  let next: Promise<Page> | undefined = readPage(read, statement, { ...scope, after: "", anchors });
  while (next !== undefined) {
    const page: Page = await next;
    const after: unknown = page.length < anchors ? undefined : page.at(-1)?.get("id");
    anchors = anchorsAfter(page, anchors);
    next = typeof after === "string" ? readPage(read, statement, { ...scope, after, anchors }) : undefined;
    // Whoever stops listening leaves a page on its way; its failure is nobody's then.
    next?.catch(() => undefined);
    yield page;
  }
}

function anchorsAfter(page: Page, anchors: number): number {
  const rows = page.reduce((sum, record) => sum + weightOf(record), 0);
  const advised = Math.floor((anchors * rowsAtOnce) / Math.max(1, rows));
  return Math.max(1, Math.min(advised, anchors * mostGrowth, mostAnchors));
}

function weightOf(record: Page[number]): number {
  if (!record.has(rowsName)) return rowsOfRecord;
  const rows: unknown = record.get(rowsName);
  return Array.isArray(rows) ? rows.length : 0;
}

async function readPage(
  read: ReadQuery,
  statement: string,
  { anchors, ...parameters }: Parameters & { readonly anchors: number },
): Promise<Page> {
  const { records } = await read(readStatement(`export/${statement}`), {
    ...parameters,
    count: toDatabaseValue(anchors),
  });
  return records;
}
