import neo4j, { type Date as DatabaseDate } from "neo4j-driver";

/** A day as the database keeps it: year, month and day, without clock or zone. */
export function toDatabaseDate(year: number, month: number, day: number): DatabaseDate {
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
}
