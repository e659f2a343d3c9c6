import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import { daySpan } from "../asking/parameters.ts";
import type { DaySpan } from "../offices/holding.ts";
import { longestSearchText } from "../search.ts";
import { type NameScript, nameScripts } from "./name-scripts.ts";
import { findProperty, type PropertyId, propertiesOf } from "./property-table.ts";

export interface ExtensionQuery {
  readonly ids: readonly string[];
  readonly properties: readonly AskedProperty[];
}

export interface AskedProperty {
  readonly id: PropertyId;
  /** Undefined: ever. */
  readonly on: DaySpan | undefined;
  readonly script: NameScript;
  /** How many values a row gets. */
  readonly limit: number;
}

/** As many as a batch has queries: the rows that were matched together are extended together. */
const mostIds = 100;
export const mostValuesOfRow = 100;
const mostProperties = 20;

/** Clients send a setting that was left alone as an empty text, and a number as text. */
const isLeft = (value: unknown) => value === undefined || value === null || value === "";
const scripts = nameScripts.map(({ id }) => id);
const settings = z.object({
  on: z.preprocess((value) => (isLeft(value) ? undefined : value), daySpan.optional()),
  script: z.preprocess(
    (value) => (isLeft(value) ? "latin" : value),
    z.enum(scripts, `\`script\` is one of ${scripts.join(", ")}.`),
  ),
  limit: z.preprocess(
    (value) => (isLeft(value) ? mostValuesOfRow : Number(value)),
    z
      .number("`limit` is a number.")
      .int("`limit` is whole.")
      .min(1, "`limit` is at least 1.")
      .transform((limit) => Math.min(limit, mostValuesOfRow)),
  ),
});
const extension = z.object(
  {
    ids: z.array(
      z.string("An id is a text.").max(longestSearchText, `An id has up to ${longestSearchText} letters.`),
      "`ids` is a list of ids.",
    ),
    properties: z
      .array(
        z.object({ id: z.string("A property has an `id`."), settings: settings.nullish() }),
        "`properties` is a list of objects with an `id`.",
      )
      .max(mostProperties, `\`properties\` has up to ${mostProperties} entries.`),
  },
  "`extend` is an object with `ids` and `properties`.",
);

/** @throws UserError bad_argument, too_many_queries */
export function readExtensionQuery(asked: unknown): ExtensionQuery {
  const parsed = extension.safeParse(asked);
  if (!parsed.success) {
    throw new UserError("bad_argument", parsed.error.issues[0]?.message ?? "`extend` is not well-formed.");
  }
  const { ids, properties } = parsed.data;
  if (ids.length > mostIds) {
    throw new UserError(
      "too_many_queries",
      `A table is extended by up to ${mostIds} rows at once; these are ${ids.length}.`,
    );
  }
  return { ids: [...new Set(ids)], properties: properties.map(({ id, settings: set }) => toAsked(id, set ?? {})) };
}

function toAsked(id: string, set: Partial<z.output<typeof settings>>): AskedProperty {
  const property = findProperty(id);
  if (property === undefined || property.kinds.length === 0) {
    const known = propertiesOf(undefined).map((each) => each.id);
    const told = JSON.stringify(id.slice(0, 60));
    throw new UserError("bad_argument", `No table is extended with ${told}; there are ${known.join(", ")}.`);
  }
  return { id: property.id, on: set.on, script: set.script ?? "latin", limit: set.limit ?? mostValuesOfRow };
}
