import type { ChangedPage } from "../changed-page.ts";
import type { ExportFormat } from "../export-format.ts";

const mediaType = "application/jsonl";

/**
 * What became otherwise since a version of the graph: JSON Lines, first the version it leads to, then a record a subject,
 * consolidated. A readout that came or says otherwise brings its facts, which can be loaded.
 */
export const changes: ExportFormat = {
  name: "changes",
  title:
    "whoever keeps a copy: what came, was corrected or withdrawn since a version, as JSON Lines; takes --since VERSION",
  shape: "file",
  extension: ".jsonl",
  mediaType,
  tables: [],
  since: "version",
  *files(_, { changes: pages }) {
    yield { path: "changes.jsonl", mediaType, content: writeLines(pages()) };
  },
};

async function* writeLines(pages: AsyncIterable<ChangedPage>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { since, version, loadedAt, unrecordedUntil, records, factsOf } of pages) {
    const unrecorded = unrecordedUntil === undefined ? {} : { unrecordedUntil };
    if (isFirst) yield `${JSON.stringify({ since, version, loadedAt, ...unrecorded })}\n`;
    isFirst = false;
    for (const record of records) {
      const facts = record.kind === "READOUT" ? factsOf.get(record.id) : undefined;
      yield `${JSON.stringify({ ...record, ...(facts === undefined ? {} : { facts }) })}\n`;
    }
  }
}
