import { z } from "zod";
import type { ReadQuery } from "../graph/run-read-query.ts";
import { storedReadout } from "../graph/stored-readouts.ts";
import { readRows } from "../questions/asking/read-rows.ts";
import { readChangesSince, unrecordedUntil } from "../questions/changes-since/changes-since.ts";
import type { ChangedPage } from "./changed-page.ts";
import { openExport } from "./export-source.ts";
import { toFactsFile } from "./facts/to-facts-file.ts";

/** Large, since the database looks at all that changed for each page. */
const recordsAtOnce = 1000;

/** Pages of what became otherwise since a version. @throws UserError bad_argument for a version that is not reached */
export async function* readChanges(read: ReadQuery, since: number): AsyncGenerator<ChangedPage> {
  const offices = await readRows(read, "parties-of-offices", {}, officeRow);
  const parties = new Map(offices.map(({ office, party }) => [office, party]));
  for (let after: string | undefined = ""; after !== undefined; ) {
    const page: Awaited<ReturnType<typeof readChangesSince>> = await readChangesSince(read, {
      version: since,
      first: recordsAtOnce,
      after,
    });
    const readouts = page.records.filter(({ kind, change }) => kind === "READOUT" && change !== "WITHDRAWN");
    const factsOf = await readFacts(read, new Set(readouts.map(({ id }) => id)), parties);
    yield { ...page, since, unrecordedUntil: unrecordedUntil(page, since), factsOf };
    after = page.nextAfter;
  }
}

const officeRow = z.object({ office: z.string(), party: z.string() });

async function readFacts(
  read: ReadQuery,
  only: ReadonlySet<string>,
  parties: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, object>> {
  const found = new Map<string, object>();
  if (only.size === 0) return found;
  const source = await openExport(read, { only });
  for await (const readout of source.records("facts-of-readouts", storedReadout)) {
    found.set(
      readout.properties.id,
      toFactsFile(readout, (office) => parties.get(office)),
    );
  }
  return found;
}
