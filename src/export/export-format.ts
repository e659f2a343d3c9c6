import type { ChangedPage } from "./changed-page.ts";
import type { ExportSource } from "./export-source.ts";
import type { Table } from "./tables/table.ts";

/** One file of an export. Its content can be read once. */
export interface ExportedFile {
  /** Within the export's folder; the file's own name where the export is one file. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

export interface FormatOptions {
  /** The tables asked for, among those that the format can hold. */
  readonly tables: readonly Table[];
  /** What a column means, in words; see describe-columns.ts. */
  readonly describe: (table: Table, column: Table["columns"][number]) => string;
  readonly licence: Licence;
  /** Keys of the names of countries that every Parley has without being told. */
  readonly knownNames: ReadonlySet<string>;
  /** Pages of what became otherwise since the version asked for. */
  readonly changes: () => AsyncIterable<ChangedPage>;
  /** What ids are put behind where a format makes addresses of them: https://data.example.org/id/ */
  readonly base?: string;
}

/** What whoever passes the data on has to say. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly attribution: string;
}

/** A form in which the graph leaves Parley. One file of formats/ each, and a row in formats.ts. */
export interface ExportFormat {
  /** As typed: `parley export NAME`, /export/NAME. */
  readonly name: string;
  /** For whom it is, in one line of the help. */
  readonly title: string;
  /** Whether it is one file or a folder of several. */
  readonly shape: "file" | "folder";
  /** Of the file, with its dot; empty for a folder. */
  readonly extension: string;
  /** Of the file; empty for a folder, whose files have theirs. */
  readonly mediaType: string;
  /** Names of the tables it can hold; `--of` chooses among them. None: it is written whole. */
  readonly tables: readonly string[];
  /** What `--since` takes: most often a day. */
  readonly since?: "version";
  /** The files in the order in which they are to be written: one is read to its end before the next is begun. */
  files(source: ExportSource, options: FormatOptions): AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
}
