import type { z } from "zod";
import { toPlain } from "../../graph/plain-values.ts";
import { readStatement } from "../../graph/read-statement.ts";
import type { Parameters, ReadQuery } from "../../graph/run-read-query.ts";
import { contacts } from "../../model/vocabularies.ts";
import type { MeetingRules } from "../path-finder.ts";

/** What all statements of one question have in common. */
export interface SearchContext {
  readonly read: ReadQuery;
  readonly rules: Parameters;
}

/** @param avoid ids that are not used, of meetings and of whatever else */
export function toContext(read: ReadQuery, rules: MeetingRules, avoid: readonly string[]): SearchContext {
  const { window, maxPeople, modes, formats, colleagues, by } = rules;
  return {
    read,
    rules: {
      by,
      contact: contacts.findIndex((contact) => contact.toUpperCase() === rules.contact),
      from: window.from ?? null,
      to: window.to ?? null,
      certainty: window.certainty,
      maxPeople: maxPeople ?? null,
      modes,
      formats,
      colleagues,
      avoid,
    },
  };
}

/** Runs cypher/query/<statement>.cypher under the rules and parses each row. */
export async function readRows<Row extends z.ZodType>(
  { read, rules }: SearchContext,
  statement: string,
  search: Parameters,
  row: Row,
): Promise<z.output<Row>[]> {
  const { records } = await read(readStatement(`query/${statement}`), { rules, search });
  return records.map((record) => row.parse(toPlain(record.toObject())));
}

/** Ids as a map, in which the database finds one of many at once. */
export function toMap(ids: Iterable<string>): Readonly<Record<string, true>> {
  return Object.fromEntries([...ids].map((id) => [id, true]));
}
