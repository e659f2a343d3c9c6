import type { ReadQuery } from "../../graph/run-read-query.ts";
import { exactWays, findExact } from "../asking/find-exact.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { aFewAtATime } from "./a-few-at-a-time.ts";
import type { AskedProperty, ExtensionQuery } from "./extension-query.ts";
import { findProperty } from "./property-table.ts";
import { type PropertyValue, readPropertyValues } from "./property-values.ts";
import { readNamedEntities } from "./read-named-entities.ts";
import { typeOfKind } from "./reconciled-kinds.ts";

/** A cell as the Reconciliation API writes it. */
type Cell =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly id: string; readonly name: string; readonly description?: string };

export interface Extension {
  readonly meta: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: { readonly id: string; readonly name: string };
  }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
}

const atOnce = 4;

/** Values of properties for each id; an id that never was, and a property that its kind does not have, get none. */
export async function extend(read: ReadQuery, { ids, properties }: ExtensionQuery): Promise<Extension> {
  const current = await readCurrentIds(read, ids);
  const entities = await readNamedEntities(read, [...new Set(current.values())]);
  const columns = await aFewAtATime(properties, atOnce, (asked) => readPropertyValues(read, entities, asked));
  const named = await readReferences(
    read,
    columns.flatMap((values) =>
      [...values.values()].flat().flatMap((value) => ("entity" in value ? value.entity : [])),
    ),
  );
  const cellsOf = (id: string, at: number) => columns[at]?.get(current.get(id) ?? "") ?? [];
  const rows = ids.map((id) => {
    const row = properties.map((asked, at) => [asked.id, cellsOf(id, at).map((value) => toCell(value, named))]);
    return [id, Object.fromEntries(row)] as const;
  });
  return { meta: properties.map(describeColumn), rows: Object.fromEntries(rows) };
}

/** Ids of today by the ids asked for, which may be former ones. */
async function readCurrentIds(read: ReadQuery, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = (await findExact(read, ids)).filter(({ by }) => by === "ID" || by === "FORMER_ID");
  const surestLast = found.toSorted((one, other) => exactWays.indexOf(other.by) - exactWays.indexOf(one.by));
  return new Map(surestLast.map(({ text, id }) => [text, id]));
}

function toCell(value: PropertyValue, named: (id: string) => Reference): Cell {
  if (!("entity" in value)) return value;
  const { id, name, detail } = named(value.entity);
  return { id, name, ...(detail === null ? {} : { description: detail }) };
}

function describeColumn({ id }: AskedProperty) {
  const property = findProperty(id);
  const type = property?.valueKind === undefined ? undefined : typeOfKind(property.valueKind);
  return { id, name: property?.name ?? id, ...(type === undefined ? {} : { type: { id: type.id, name: type.name } }) };
}
