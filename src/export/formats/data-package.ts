import type { FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import type { Column, ColumnType, Table } from "../tables/table.ts";

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  list: "string",
};

/** datapackage.json after the Data Package standard: what each file holds, with types, keys and meanings. */
export async function* toDataPackage(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  const { name, title, path, attribution } = options.licence;
  const names = new Set(options.tables.map((table) => table.name));
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "parley",
    title: "Parley: who met whom, in which office, about what",
    description: attribution,
    version: String(source.graph.version),
    ...(source.graph.loadedAt === null ? {} : { created: source.graph.loadedAt }),
    licenses: [{ name, title, path }],
    resources: options.tables.map((table) => toResource(table, names, options.describe)),
  };
  yield `${JSON.stringify(described, null, 2)}\n`;
}

function toResource(table: Table, names: ReadonlySet<string>, describe: FormatOptions["describe"]) {
  const references = table.columns.filter(
    ({ refersTo, type }) => refersTo !== undefined && type === "text" && names.has(refersTo),
  );
  return {
    name: table.name,
    title: table.title,
    path: `${table.name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: table.columns.map((column) => toField(column, describe(table, column))),
      primaryKey: table.key,
      ...(references.length === 0 ? {} : { foreignKeys: references.map(toForeignKey) }),
    },
  };
}

function toField({ name, type, isRequired, refersTo }: Column, meaning: string) {
  const several = type === "list" ? " Several are separated by a semicolon and a space." : "";
  const ids = type === "list" && refersTo !== undefined ? ` Ids of ${refersTo}.` : "";
  return {
    name,
    type: fieldTypes[type],
    description: `${meaning}${ids}${several}`.trim(),
    ...(isRequired ? { constraints: { required: true } } : {}),
  };
}

function toForeignKey({ name, refersTo = "" }: Column) {
  return { fields: [name], reference: { resource: refersTo, fields: ["id"] } };
}
