import neo4j from "neo4j-driver";

/** Parameters as the database wants them: the driver sends every number as a float, which `LIMIT` refuses. */
export function toDatabaseValue(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDatabaseValue);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDatabaseValue(inner)]));
}
