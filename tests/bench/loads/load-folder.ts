import { listFactsFiles } from "../../../src/facts/facts-source.ts";
import { readFacts } from "../../../src/facts/read-facts.ts";
import { readRegistry } from "../../../src/facts/read-registry.ts";
import type { Database } from "../../../src/graph/connect-database.ts";
import { readLoadBasis } from "../../../src/graph/load-basis.ts";
import { loadFacts } from "../../../src/graph/load-facts.ts";
import type { LoadSummary } from "../../../src/graph/load-summary.ts";
import type { IncomingReadout } from "../../../src/graph/plan-chunks.ts";

/** Loads a folder whose facts are known to be right. */
export async function loadFolder(database: Database, folder: string): Promise<LoadSummary> {
  const basis = await readLoadBasis(database);
  const { registry } = await readRegistry([folder]);
  const skip = (textHash: string) => basis.findUnchanged(textHash, registry.hash) !== undefined;
  async function* readouts(): AsyncGenerator<IncomingReadout> {
    for await (const { textHash, resolved, isSkipped } of readFacts(await listFactsFiles([folder]), registry, {
      skip,
    })) {
      if (isSkipped) yield { textHash };
      else if (resolved !== undefined) yield { textHash, resolved };
    }
  }
  return loadFacts(database, basis, {
    registryHash: registry.hash,
    entities: registry.entities(),
    readouts: readouts(),
    removed: [],
    missingEntities: "remove",
  });
}
