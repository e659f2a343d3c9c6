import type { GraphQLSchema } from "graphql";
import { describeColumnsOf, describeField, toWords } from "../describe-columns.ts";
import { tableNamed } from "../tables/tables.ts";
import { furtherTerms, mappings } from "./mappings.ts";
import type { TermName } from "./namespaces.ts";
import type { ValueKind } from "./values.ts";

/** One use of a property: of which type it is said, in which sense. */
export interface TermUse {
  readonly predicate: TermName;
  readonly value: ValueKind;
  /** Undefined where it is said of everything. */
  readonly type?: string;
  /** "Meeting.level: Highest rank that every side had in the room." */
  readonly meaning: string;
  readonly isSymmetric: boolean;
}

/** Every use of every property in an export, with the words of schema.graphql for it. */
export function usedTerms(schema: GraphQLSchema): readonly TermUse[] {
  const describe = describeColumnsOf(schema);
  const ofColumns = mappings.flatMap(({ table: name, type, columns }) => {
    const table = tableNamed(name);
    return table.columns.flatMap((column) => {
      const { value, predicates } = columns[column.name] ?? { value: "text" as const, predicates: [] };
      const meaning = `${type}.${column.name}: ${describe(table, column)}`;
      return predicates.map((predicate) => ({ predicate, value, type, meaning, isSymmetric: false }));
    });
  });
  const further = furtherTerms.flatMap(({ predicate, value, types, field, about, isSymmetric = false }) => {
    const words = about ?? describeField(schema, field) ?? toWords(predicate.slice(predicate.indexOf(":") + 1));
    const use = { predicate, value, isSymmetric };
    const ofTypes = types.map((type) => ({ ...use, type, meaning: `${field ?? type}: ${words}` }));
    return ofTypes.length === 0 ? [{ ...use, meaning: words }] : ofTypes;
  });
  return [...ofColumns, ...further];
}

/** The enums of which an export has values. */
export function usedEnums(): readonly string[] {
  const words = mappings.flatMap(({ columns }) => Object.values(columns).map(({ value }) => value));
  return [...new Set(words.flatMap((value) => (typeof value === "object" ? [value.word] : [])))].sort();
}

/** The types that an export has nodes of: those of the tables, and the citations below facts. */
export function usedTypes(): readonly { readonly type: string; readonly classes: readonly TermName[] }[] {
  return [...mappings, { type: "Citation", classes: ["prov:Derivation"] as const }];
}
