import { type GraphQLSchema, isObjectType } from "graphql";
import { readDescribedSchema } from "../questions/asking/read-schema.ts";
import type { Column, Table } from "./tables/table.ts";

/** What a column means: in its own words, or in those of the schema; a field nobody described is told by its name. */
export function describeColumns(): (table: Table, column: Column) => string {
  return describeColumnsOf(readDescribedSchema());
}

export function describeColumnsOf(schema: GraphQLSchema): (table: Table, column: Column) => string {
  return (_, column) => column.about ?? describeField(schema, column.field) ?? toWords(column.name);
}

/** @throws Error where the schema has no such field: tables and mappings name fields that are there */
export function describeField(schema: GraphQLSchema, path: string | undefined): string | undefined {
  const [typeName = "", fieldName = ""] = path?.split(".") ?? [];
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (path !== undefined && field === undefined) throw new Error(`the schema has no field ${path}`);
  return field?.description?.replace(/\s+/g, " ").trim();
}

/** familyName: "Family name." */
export function toWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
