import { describeColumns } from "../../src/export/describe-columns.ts";
import type { ExportFormat } from "../../src/export/export-format.ts";
import type { ExportSource } from "../../src/export/export-source.ts";
import { licence } from "../../src/export/licence.ts";
import type { Row } from "../../src/export/tables/table.ts";
import { tableNamed } from "../../src/export/tables/tables.ts";

/** Rows of a graph by the name of their table; a table that is not named has none. */
export type FakeRows = Readonly<Record<string, Iterable<Row>>>;

/** What an export reads, without a database: the rows as they are given, in their order. */
export function fakeExport(rows: FakeRows): ExportSource {
  const counts = new Map<string, number>();
  return {
    graph: { version: 7, loadedAt: "2031-05-04T03:02:01.574000000Z" },
    scope: {},
    counts,
    async *rows({ name }) {
      for (const row of rows[name] ?? []) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        yield row;
      }
    },
    finish: async () => undefined,
  };
}

/** The files of an export by their paths, each read to its end; all tables of the format where none are named. */
export async function writeFiles(
  format: ExportFormat,
  source: ExportSource,
  names = format.tables,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = format.files(source, { tables: names.map(tableNamed), describe: describeColumns(), licence });
  const written = new Map<string, Buffer>();
  for await (const { path, content } of files) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk));
    written.set(path, Buffer.concat(chunks));
  }
  return written;
}
