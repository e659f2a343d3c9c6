import { stringify } from "csv-stringify/sync";
import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { ftmEntities, ftmTables } from "../ftm/ftm-entities.ts";
import type { FtmEntity } from "../ftm/ftm-entity.ts";
import { dataset, statementColumns, toStatementRows } from "../ftm/ftm-statements.ts";

const entitiesType = "application/json+ftm";
const statementsType = "text/csv; charset=utf-8";

/** One JSON object a line, an entity each, as `ftm` and OpenAleph read them. */
export const ftm: ExportFormat = {
  name: "ftm",
  title: "FollowTheMoney, OpenAleph: people, offices, events and documents as entities (JSON lines)",
  shape: "file",
  extension: ".ftm.json",
  mediaType: entitiesType,
  tables: ftmTables,
  *files(source, options) {
    const content = writeEntities(source, options);
    yield { path: "entities.ftm.json", mediaType: entitiesType, content };
  },
};

/** The same with where each value is found: a row a value. Rows of one entity stand together, as aggregation wants it. */
export const ftmStatements: ExportFormat = {
  name: "ftm-statements",
  title: "FollowTheMoney, nomenklatura: the same, a row a value, each with its readout and paragraph (CSV)",
  shape: "file",
  extension: ".csv",
  mediaType: statementsType,
  tables: ftmTables,
  *files(source, options) {
    yield { path: "statements.csv", mediaType: statementsType, content: writeStatements(source, options) };
  },
};

async function* writeEntities(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  for await (const entity of ftmEntities(source, options)) yield `${JSON.stringify(toJson(entity))}\n`;
}

function toJson({ id, schema, values }: FtmEntity) {
  const properties = new Map<string, Set<string>>();
  for (const { property, value } of values) {
    properties.set(property, (properties.get(property) ?? new Set()).add(value));
  }
  const lists = Object.fromEntries([...properties].map(([property, held]) => [property, [...held]]));
  return { id, schema, properties: lists, datasets: [dataset] };
}

async function* writeStatements(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  yield toCsv([statementColumns]);
  for await (const entity of ftmEntities(source, options)) {
    yield toCsv(toStatementRows(entity, source.graph.loadedAt));
  }
}

/** Quoted throughout, as FollowTheMoney writes it; nothing is masked for spreadsheets, or ids would not fit their values. */
function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "unix", quoted: true, quoted_empty: true },
  );
}
