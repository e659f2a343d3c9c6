import neo4j, { type Driver } from "neo4j-driver";
import { readStatement } from "../../../src/graph/read-statement.ts";
import { type Listing, listingNamed } from "./listings.ts";
import { hashKeys, type ListedRows, type Note } from "./row-keys.ts";

/** How long one statement took, and how many rows came. */
export interface TimedScan {
  readonly name: string;
  readonly rows: number;
  readonly ms: number;
}

/** So many records travel at once: a record has the rows of one meeting, readout or person. */
const fetchSize = 1_000;

/** Reads everything that the statements list, by the driver alone and each in one stream; rows are counted and let go. */
export async function timeScans(driver: Driver, database: string, names: readonly string[]): Promise<TimedScan[]> {
  const scans: TimedScan[] = [];
  for (const name of names) {
    let rows = 0;
    const startedAt = performance.now();
    await scan(driver, database, listingNamed(name), () => {
      rows += 1;
    });
    scans.push({ name, rows, ms: performance.now() - startedAt });
  }
  return scans;
}

export async function scanKeys(driver: Driver, database: string, names: readonly string[]): Promise<ListedRows[]> {
  const all: ListedRows[] = [];
  for (const name of names) {
    const listing = listingNamed(name);
    const { note, listed } = hashKeys(name, listing.key);
    await scan(driver, database, listing, note);
    all.push(listed());
  }
  return all;
}

/** The export's own statement, with one page that is as large as everything. */
async function scan(driver: Driver, database: string, { statement }: Listing, note: Note): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize });
  const page = { after: "", count: neo4j.int(Number.MAX_SAFE_INTEGER) };
  const everything = { ...page, since: null, until: null, only: null };
  try {
    for await (const record of session.run(readStatement(`export/${statement}`), everything)) {
      if (record.has("rows")) for (const row of record.get("rows")) note(row);
      else note({ id: record.get("id") });
    }
  } finally {
    await session.close();
  }
}
