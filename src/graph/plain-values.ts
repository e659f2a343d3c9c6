import neo4j, { type Integer } from "neo4j-driver";

/** A value of the database as the rest of Parley sees it: numbers for integers, ISO text for dates and times. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  if (neo4j.isInt(value)) return integerToNumber(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (isTemporal(value)) return String(value).replace(/^(\d{2}:\d{2}):00$/, "$1");
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toPlain(value.properties);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
  }
  throw new Error(`no plain form of ${typeof value}`);
}

function integerToNumber(value: Integer): number {
  if (!value.inSafeRange()) throw new Error(`${value} is too large for a number`);
  return value.toNumber();
}

function isTemporal(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    neo4j.isDate(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isDuration(value)
  );
}
