import { ByteWriter, type KeyValue, ParquetWriter } from "hyparquet-writer";
import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import type { Row, Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { cellOf } from "./csv.ts";
import { toSchema, toStored } from "./parquet-schema.ts";

/** Rows that are held in memory at once and become one row group. */
export const rowsInGroup = 5_000;

/** A table a file, with types: what CSV holds as text is days, numbers, true or false, and lists here. Snappy inside. */
export const parquet: ExportFormat = {
  name: "parquet",
  title: "DuckDB, pandas, Polars, Spark, R: a typed table a kind, with lists as lists (Apache Parquet)",
  shape: "folder",
  extension: "",
  mediaType: "",
  tables: tables.map(({ name }) => name),
  *files(source, options) {
    for (const table of options.tables) {
      const content = writeTable(source, table, options);
      yield { path: `${table.name}.parquet`, mediaType: "application/vnd.apache.parquet", content };
    }
  },
};

/**
 * The library's writer takes one row group after another and keeps of each only its place and its statistics; what it has
 * written is handed on after every group.
 */
async function* writeTable(source: ExportSource, table: Table, options: FormatOptions): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: toSchema(table),
    kvMetadata: toMetadata(source, table, options),
    createdBy: "Parley",
  });
  for await (const rows of groupsOf(source.rows(table))) {
    await file.write({ columnData: toColumns(table, rows), rowGroupSize: rows.length });
    yield takeWritten(writer);
  }
  await file.finish();
  yield takeWritten(writer);
}

async function* groupsOf(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowsInGroup) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function toColumns(table: Table, rows: readonly Row[]) {
  return table.columns.map((column) => ({
    name: column.name,
    data: rows.map((row) => toStored(cellOf(row, column), column)),
  }));
}

/** Empties the writer's buffer; its offset in the file goes on, as in the library's own writer of files. */
function takeWritten(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** What a file that was passed on alone still tells: `parquet_kv_metadata` of DuckDB, `schema.metadata` of pyarrow. */
function toMetadata({ graph }: ExportSource, table: Table, { licence, describe }: FormatOptions): KeyValue[] {
  const meanings = table.columns.map((column) => [column.name, describe(table, column)]);
  const metadata = {
    title: table.title,
    licence: licence.name,
    licenceAddress: licence.path,
    attribution: licence.attribution,
    graphVersion: String(graph.version),
    loadedAt: graph.loadedAt ?? "",
    key: table.key.join(", "),
    columns: JSON.stringify(Object.fromEntries(meanings)),
  };
  return Object.entries(metadata).map(([key, value]) => ({ key: `parley.${key}`, value }));
}
