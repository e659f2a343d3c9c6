import { storedEntity } from "../../graph/stored-entities.ts";
import { storedReadout } from "../../graph/stored-readouts.ts";
import type { ExportFormat } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toFactsFile } from "../facts/to-facts-file.ts";
import { toRegistryEntry } from "../facts/to-registry-entry.ts";

const mediaType = "application/jsonl";

/**
 * The graph as facts files: JSON Lines, an entry of the registry a line, then a readout a line. Loaded into an empty
 * database it gives the same graph, ids and keys included.
 */
export const facts: ExportFormat = {
  name: "facts",
  title: "another Parley, and whoever wants everything: facts files as JSON Lines, to be loaded again",
  shape: "file",
  extension: ".jsonl",
  mediaType,
  tables: [],
  *files(source, { knownNames }) {
    yield { path: "facts.jsonl", mediaType, content: writeLines(source, knownNames) };
  },
};

async function* writeLines(source: ExportSource, knownNames: ReadonlySet<string>): AsyncGenerator<string> {
  const parties = new Map<string, string>();
  for await (const entity of source.records("registry", storedEntity)) {
    const { id } = entity.properties;
    if (entity.of !== null && typeof id === "string") parties.set(id, entity.of);
    const line = toRegistryEntry(entity, knownNames);
    if (line !== undefined) yield `${JSON.stringify({ [line.list]: [line.entry] })}\n`;
  }
  for await (const readout of source.records("facts-of-readouts", storedReadout)) {
    yield `${JSON.stringify(toFactsFile(readout, (office) => parties.get(office)))}\n`;
  }
}
