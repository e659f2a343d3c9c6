import { stringify } from "csv-stringify/sync";
import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import type { Cell, Column, Row, Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { toDataPackage } from "./data-package.ts";

/** Between the entries of a list; no id and no word of a vocabulary holds it. */
export const listSeparator = "; ";
const mediaType = "text/csv; charset=utf-8";
const rowsAtOnce = 1_000;

/**
 * A table a kind with headers, and datapackage.json that tells types, keys and meanings. UTF-8 without a mark, lines end in
 * CRLF as RFC 4180 has it; a text that a spreadsheet would take for a formula starts with an apostrophe.
 */
export const csv: ExportFormat = {
  name: "csv",
  title: "spreadsheets, pandas, R: a table a kind, and one with everything in words; Frictionless data package",
  shape: "folder",
  extension: "",
  mediaType: "",
  tables: tables.map(({ name }) => name),
  *files(source, options) {
    yield { path: "datapackage.json", mediaType: "application/json", content: toDataPackage(source, options) };
    for (const table of options.tables) {
      yield { path: `${table.name}.csv`, mediaType, content: writeTable(source, table) };
    }
  },
};

/** The table for the spreadsheet user alone, as one file. */
export const flatCsv: ExportFormat = {
  name: "spreadsheet",
  title: "Excel, LibreOffice: one row an attendance, in words, with its source (CSV)",
  shape: "file",
  extension: ".csv",
  mediaType,
  tables: ["attendance-details"],
  *files(source, { tables: [table] }: FormatOptions) {
    if (table === undefined) return;
    const content = withMark(writeTable(source, table));
    yield { path: "attendances.csv", mediaType, content };
  },
};

async function* writeTable(source: ExportSource, table: Table): AsyncGenerator<string> {
  yield toCsv([table.columns.map(({ name }) => name)]);
  let rows: (string | number)[][] = [];
  for await (const row of source.rows(table)) {
    rows.push(table.columns.map((column) => toText(cellOf(row, column))));
    if (rows.length < rowsAtOnce) continue;
    yield toCsv(rows);
    rows = [];
  }
  if (rows.length > 0) yield toCsv(rows);
}

/** Excel takes a file without the mark for one in the code page of the machine. */
async function* withMark(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield "\u{feff}";
  yield* chunks;
}

export function cellOf(row: Row, { name }: Column): Cell {
  return row[name] ?? null;
}

/** Numbers stay numbers, so that a negative one is not taken for a formula. */
function toText(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  return typeof cell === "object" ? cell.join(listSeparator) : String(cell);
}

function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", escape_formulas: true },
  );
}
