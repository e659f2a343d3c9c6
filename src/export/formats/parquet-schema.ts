import type { SchemaElement } from "hyparquet-writer";
import { isDay } from "../../model/dates.ts";
import type { Cell, Column, ColumnType, Table } from "../tables/table.ts";

/** How the values of a column lie in the file. A list is a group of its own, see toElements. */
const plainTypes: Readonly<Record<Exclude<ColumnType, "list">, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  day: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** The columns of a table as Parquet describes them: a tree, root first, each group before its parts. */
export function toSchema({ name, columns }: Table): SchemaElement[] {
  return [{ name, num_children: columns.length }, ...columns.flatMap(toElements)];
}

/** A list has three levels, as the specification asks: the list, its repetition, the entry. */
function toElements({ name, type, isRequired }: Column): readonly SchemaElement[] {
  if (type !== "list") {
    return [{ name, repetition_type: isRequired ? "REQUIRED" : "OPTIONAL", ...plainTypes[type] }];
  }
  return [
    { name, repetition_type: "REQUIRED", num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...plainTypes.text },
  ];
}

/**
 * A cell as its column stores it. A list without entries is empty, never absent: the graph makes no difference.
 * @throws Error where a cell is not what its column promises, so that no value is changed in silence
 */
export function toStored(cell: Cell, column: Column): unknown {
  if (column.type === "list") return Array.isArray(cell) ? cell : listOf(cell, column);
  if (cell !== null) return toPlainValue(cell, column);
  if (column.isRequired) throw new Error(`${column.name} has no value, though it is required`);
  return null;
}

function listOf(cell: Cell, column: Column): readonly string[] {
  return cell === null ? [] : refuse(cell, column);
}

function toPlainValue(cell: NonNullable<Cell>, column: Column): unknown {
  switch (column.type) {
    case "text":
      return typeof cell === "object" ? refuse(cell, column) : String(cell);
    case "day":
      return toDayNumber(cell) ?? refuse(cell, column);
    case "integer":
      return Number.isSafeInteger(cell) && typeof cell === "number" ? BigInt(cell) : refuse(cell, column);
    case "number":
      return typeof cell === "number" ? cell : refuse(cell, column);
    default:
      return typeof cell === "boolean" ? cell : refuse(cell, column);
  }
}

/** Days since 1970-01-01. */
function toDayNumber(cell: NonNullable<Cell>): number | undefined {
  if (typeof cell !== "string" || !isDay(cell)) return undefined;
  return Date.parse(`${cell}T00:00:00Z`) / 86_400_000;
}

function refuse(cell: Cell, { name, type }: Column): never {
  throw new Error(`${name} holds ${JSON.stringify(cell)}, which is no ${type}`);
}
