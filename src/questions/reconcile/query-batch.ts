import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import { longestSearchText } from "../search.ts";
import { type Conditions, conditionNames, toConditionName } from "./conditions.ts";
import { kindOfType, type ReconciledKind, reconciledKinds, typeOfKind } from "./reconciled-kinds.ts";

/** One row of a table: a name, and what the row tells beside it. */
export interface ReconciliationQuery {
  /** By which the answer is found again. */
  readonly key: string;
  readonly text: string | undefined;
  readonly kinds: readonly ReconciledKind[];
  readonly limit: number;
  readonly conditions: Conditions;
}

/**
 * A name takes up to ten statements and some 35 ms where two cores are shared with the database: so many are answered in
 * a tenth of the time that a request has by default. Clients send the next batch when they have the last.
 */
export const largestBatch = 50;
const defaultLimit = 10;
const largestLimit = 50;
const mostProperties = 10;
const mostValues = 10;

const single = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]).transform(toText);
const property = z.object({
  pid: z.string(),
  v: z.union(
    [single.transform((text) => [text]), z.array(single).max(mostValues, `\`v\` takes up to ${mostValues}.`)],
    {
      error: "`v` is a text, a number, an entity with its `id`, or a list of these.",
    },
  ),
});
const query = z
  .object(
    {
      query: z.string("`query` is a text.").optional(),
      type: z.union([z.string(), z.array(z.string())], "`type` is an id of a type, or a list of them.").optional(),
      limit: z.number("`limit` is a number.").int("`limit` is whole.").positive("`limit` is at least 1.").optional(),
      properties: z
        .array(property, "`properties` is a list.")
        .max(mostProperties, `\`properties\` has up to ${mostProperties} entries.`)
        .optional(),
    },
    "A query is an object with `query`, `properties` or both.",
  )
  .refine((told) => told.query !== undefined || (told.properties ?? []).length > 0, {
    error: "A query has `query`, `properties` or both.",
  });
const batch = z.record(z.string(), query, "`queries` is an object of queries by key.");

/** @throws UserError bad_argument, too_many_queries */
export function readQueryBatch(asked: unknown): readonly ReconciliationQuery[] {
  const size = typeof asked === "object" && asked !== null ? Object.keys(asked).length : 0;
  if (size > largestBatch) {
    throw new UserError("too_many_queries", `A batch has up to ${largestBatch} queries; this one has ${size}.`);
  }
  const parsed = batch.safeParse(asked);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      "bad_argument",
      tell(issue?.path.map(String) ?? [], issue?.message ?? "It is not well-formed."),
    );
  }
  return Object.entries(parsed.data).map(([key, told]) => toQuery(key, told));
}

function toQuery(key: string, told: z.output<typeof query>): ReconciliationQuery {
  const conditions = toConditions(key, told.properties ?? []);
  const text = told.query?.trim();
  refuseLong(key, text ?? "");
  return {
    key,
    text,
    kinds: toKinds(key, told.type, conditions),
    limit: Math.min(told.limit ?? defaultLimit, largestLimit),
    conditions,
  };
}

function toKinds(key: string, type: string | readonly string[] | undefined, conditions: Conditions) {
  const asked = (typeof type === "string" ? [type] : (type ?? [])).filter((id) => id.trim() !== "");
  const kinds = asked.map((id): ReconciledKind => {
    const kind = kindOfType(id);
    if (kind !== undefined) return kind;
    const known = reconciledKinds.map((each) => typeOfKind(each).id).join(", ");
    throw new UserError("bad_argument", tell([key], `There is no type ${quote(id)}; there are ${known}.`));
  });
  if (kinds.length > 0) return [...new Set(kinds)];
  // Only somebody holds an office, and only somebody is in office on a day.
  return conditions.office === undefined && conditions.on === undefined ? reconciledKinds : (["PERSON"] as const);
}

function toConditions(key: string, properties: readonly z.output<typeof property>[]): Conditions {
  const conditions: Partial<Record<(typeof conditionNames)[number], readonly string[]>> = {};
  for (const { pid, v } of properties) {
    const name = toConditionName(pid);
    if (name === undefined) {
      const known = `${conditionNames.join(", ")} and date`;
      throw new UserError("bad_argument", tell([key], `No query is narrowed by ${quote(pid)}; ${known} do that.`));
    }
    for (const text of v) refuseLong(key, text);
    // An empty cell tells nothing, and is not held against anybody.
    const values = v.map((text) => text.trim()).filter(Boolean);
    if (values.length > 0) conditions[name] = [...(conditions[name] ?? []), ...values];
  }
  return conditions;
}

function refuseLong(key: string, text: string): void {
  if (text.length <= longestSearchText) return;
  const told = `A name has up to ${longestSearchText} letters; this one has ${text.length}.`;
  throw new UserError("bad_argument", tell([key], told));
}

function tell(path: readonly string[], message: string): string {
  return path.length === 0 ? message : `${quote(path.join("."))}: ${message}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** An entity that was found before stands for its id. */
function toText(value: string | number | boolean | { readonly id: string }): string {
  return typeof value === "object" ? value.id : String(value);
}
