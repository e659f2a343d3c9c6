import { loadFiles } from "../../../src/cli/load-files.ts";
import type { Database } from "../../../src/graph/connect-database.ts";
import type { LoadSummary } from "../../../src/graph/load-summary.ts";

/** Checks and loads a folder that is all there is to load. */
export function loadFolder(database: Database, folder: string): Promise<LoadSummary> {
  const whole = { scope: "everything", manyRemovals: "refuse", effect: "write" } as const;
  return loadFiles(database, { paths: [folder], registryPaths: [], ...whole });
}
