import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { z } from "zod";
import { listingNamed } from "./listings.ts";
import { hashKeys, type ListedRows } from "./row-keys.ts";

const line = z.record(z.string(), z.string());

/** The keys in a CSV file of a table. */
export async function readWrittenKeys(path: string, name: string): Promise<ListedRows> {
  const { note, listed } = hashKeys(name, listingNamed(name).key);
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) note(line.parse(row));
  return listed();
}
