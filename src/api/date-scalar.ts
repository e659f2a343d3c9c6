import { GraphQLScalarType, Kind } from "graphql";
import { toDatabaseDate } from "../graph/database-date.ts";
import { toClientError } from "./error-codes.ts";

/**
 * A day of the calendar. It takes the place of the library's own scalar, which reads a day as an instant: west of
 * Greenwich that is the day before, and 30 February is 2 March.
 */
export const dateScalar = new GraphQLScalarType({
  name: "Date",
  description: "A day, written 2026-07-07.",
  serialize: String,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown) {
  const match = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isInCalendar(year, month, day)) {
    throw toClientError("BAD_DATE", `${shown(value)} is not a date. Write a day as "2026-07-07".`);
  }
  return toDatabaseDate(year, month, day);
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const asInstant = new Date(0);
  asInstant.setUTCFullYear(year, month - 1, day);
  return asInstant.getUTCMonth() === month - 1 && asInstant.getUTCDate() === day;
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : "This";
}
