import type { ExportedFile, ExportFormat, FormatOptions } from "../../src/export/export-format.ts";
import type { ExportSource } from "../../src/export/export-source.ts";
import type { Row } from "../../src/export/tables/table.ts";
import { tableNamed } from "../../src/export/tables/tables.ts";

/** Rows by the name of their table; a table that is not named has none. */
export type FakeTables = Readonly<Record<string, Iterable<Row>>>;

/** A graph that is nothing but rows. */
export function fakeExport(tables: FakeTables): ExportSource {
  const counts = new Map<string, number>();
  return {
    graph: { version: 7, loadedAt: "2031-05-06T07:08:09.000000000Z" },
    scope: {},
    counts,
    async *rows({ name }) {
      counts.set(name, 0);
      for (const row of tables[name] ?? []) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        yield row;
      }
    },
    // Formats made of rows ask for no records.
    async *records() {},
    finish: async () => undefined,
  };
}

/** What a format needs to know beside the rows; all its tables, unless some are named. */
export function fakeOptions(format: ExportFormat, of: readonly string[] = format.tables): FormatOptions {
  return {
    tables: of.map(tableNamed),
    knownNames: new Set(),
    changes: async function* () {
      // Formats of tables do not ask for changes.
    },
    describe: (table, { name }) => `${name} of ${table.name}, <in> words & "quotes".`,
    licence: {
      name: "FICTION-1.0",
      title: "Fictional licence",
      path: "https://licence.example/?a=1&b=2",
      attribution: 'Say "according to" <whom> & where.',
    },
  };
}

export async function readText({ content }: ExportedFile): Promise<string> {
  let text = "";
  for await (const chunk of content) text += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
  return text;
}

/** The text of a format that is one file. */
export async function exportText(format: ExportFormat, tables: FakeTables, of?: readonly string[]): Promise<string> {
  const files: ExportedFile[] = [];
  for await (const file of format.files(fakeExport(tables), fakeOptions(format, of))) files.push(file);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${format.name} wrote ${files.length} files`);
  return readText(file);
}

/** All files of a format, each read to its end before the next. */
export async function writeFiles(
  format: ExportFormat,
  source: ExportSource,
  of?: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const written = new Map<string, Buffer>();
  for await (const { path, content } of format.files(source, fakeOptions(format, of))) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk));
    written.set(path, Buffer.concat(chunks));
  }
  return written;
}
