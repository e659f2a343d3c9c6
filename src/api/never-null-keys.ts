import { type FieldDefinitionNode, Kind } from "graphql";
import { readTypeDefinitions } from "./read-type-definitions.ts";

let read: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** By label, the properties that schema.graphql marks with `!`: the loader sets them on every node. */
export function neverNullKeys(): ReadonlyMap<string, ReadonlySet<string>> {
  read ??= new Map(
    readTypeDefinitions().definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[definition.name.value, new Set((definition.fields ?? []).filter(isRequired).map(({ name }) => name.value))]]
        : [],
    ),
  );
  return read;
}

function isRequired({ type, directives }: FieldDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE && directives?.length === 0;
}
