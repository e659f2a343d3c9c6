import type { Table } from "../tables/table.ts";
import { tables } from "../tables/tables.ts";
import { furtherTerms, mappings } from "./mappings.ts";
import { defaultBase, prefixes, type TermName } from "./namespaces.ts";
import { type Coercion, coercionOf, type ValueKind } from "./values.ts";

/** What a key of a JSON-LD document stands for; `@container` where it always has a list. */
export interface TermDefinition extends Coercion {
  readonly "@id": TermName;
  readonly "@container"?: "@set";
}

/**
 * The JSON-LD context: prefixes, and how the bare values of each key are to be taken. Parley's own terms are keys without
 * prefix, all others have theirs. It stands at the head of each export, and is fit to be served by itself.
 */
export function toContext(base: string = defaultBase) {
  const definitions = termDefinitions();
  const entries = [...definitions].map(([predicate, definition]) => [toKey(predicate), definition] as const);
  return {
    "@context": {
      ...prefixes,
      id: base,
      "@vocab": prefixes.parley,
      ...Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

/** parley:met is "met", schema:name stays what it is. */
export function toKey(predicate: TermName): string {
  return predicate.startsWith("parley:") ? predicate.slice("parley:".length) : predicate;
}

/** By predicate. Where columns of several kinds share one, the first decides, and values of another kind say their type. */
export function termDefinitions(): ReadonlyMap<TermName, TermDefinition> {
  const definitions = new Map<TermName, TermDefinition>();
  const define = (predicate: TermName, kind: ValueKind, isList: boolean) => {
    const earlier = definitions.get(predicate);
    const coercion = earlier ?? { "@id": predicate, ...coercionOf(kind) };
    definitions.set(predicate, isList ? { ...coercion, "@container": "@set" } : coercion);
  };
  for (const { table, columns } of mappings) {
    for (const [column, { value, predicates }] of Object.entries(columns)) {
      for (const predicate of predicates) define(predicate, value, isListIn(table, column));
    }
  }
  for (const { predicate, value, isList } of furtherTerms) define(predicate, value, isList);
  return definitions;
}

function isListIn(name: string, column: string): boolean {
  const table: Table | undefined = tables.find((each) => each.name === name);
  const found = table?.columns.find((each) => each.name === column);
  if (found === undefined) throw new Error(`${name} has no column ${column}`);
  return found.type === "list";
}
