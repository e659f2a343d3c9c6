import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readFactDate } from "../../model/dates.ts";
import { exactWays, findExact } from "../asking/find-exact.ts";
import { findOfficesOfParty } from "../asking/offices-of-party.ts";
import type { DaySpan } from "../offices/holding.ts";
import { findByWords } from "../search.ts";
import type { Conditions } from "./conditions.ts";

/** What the conditions of a query stand for; undefined where it has none of the kind, empty where nothing has the name. */
export interface Sought {
  readonly offices: ReadonlySet<string> | undefined;
  readonly parties: ReadonlySet<string> | undefined;
  readonly spans: readonly DaySpan[] | undefined;
}

export type SoughtFinder = (conditions: Conditions) => Promise<Sought>;

const mostOffices = 50;

/** Finds what conditions stand for. A column repeats its values, so each is looked up once in the life of the finder. */
export function createSoughtFinder(read: ReadQuery): SoughtFinder {
  const known = new Map<string, Promise<readonly string[]>>();
  const once = (key: string, find: () => Promise<readonly string[]>) => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  const all = async (finds: readonly Promise<readonly string[]>[]) => new Set((await Promise.all(finds)).flat());
  return async ({ office, party, on }) => {
    const parties = party && (await all(party.map((text) => once(`party ${text}`, () => findParties(read, text)))));
    const of = [...(parties ?? [])].sort();
    const offices =
      office &&
      (await all(office.map((text) => once(`office ${of.join(" ")} ${text}`, () => findOffices(read, text, of)))));
    return { offices, parties, spans: on?.flatMap(readSpan) };
  };
}

/** As names are understood elsewhere; but a name of several parties stands for each of them. */
async function findParties(read: ReadQuery, text: string): Promise<readonly string[]> {
  const exact = (await findExact(read, [text])).filter(({ kind }) => kind === "PARTY");
  for (const way of exactWays) {
    const found = exact.filter(({ by }) => by === way);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return (await findByWords(read, { text, kinds: ["PARTY"], first: 8 })).held;
}

/** A title stands for the offices of that title of every party, or of those parties where some are asked for. */
async function findOffices(read: ReadQuery, text: string, parties: readonly string[]): Promise<readonly string[]> {
  const exact = (await findExact(read, [text])).filter(({ kind }) => kind === "OFFICE");
  const byId = exact.filter(({ by }) => by !== "NAME");
  if (byId.length > 0) return byId.map(({ id }) => id);
  const whole = exact.map(({ id }) => id);
  const ofParties = await Promise.all(parties.map((party) => findOfficesOfParty(read, `${text} of ${party}`)));
  const withParty = [...(await findOfficesOfParty(read, text)), ...ofParties.flat()];
  const found = [...new Set([...whole, ...withParty])];
  if (found.length > 0) return found;
  return (await findByWords(read, { text, kinds: ["OFFICE"], first: mostOffices })).held;
}

/** Tables give a day as 2026-07-07, or with the time of day that their cells bring along. */
function readSpan(text: string): readonly DaySpan[] {
  const reading = readFactDate(text.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]*(Z|[+-]\d{2}:?\d{2})?$/, "$1"));
  if (!reading.ok || reading.date.approximate || reading.date.precision === "interval") return [];
  return [{ earliest: reading.date.earliest, latest: reading.date.latest }];
}
