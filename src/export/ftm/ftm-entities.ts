import type { FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { countryOf, type KnownEntities, readKnownEntities } from "../known-entities.ts";
import { textOf } from "../row-cells.ts";
import { rowsByMeeting } from "../rows-by-meeting.ts";
import type { Row, Table } from "../tables/table.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { toEvent } from "./meeting-event.ts";
import { pairTables, toPairLink } from "./pair-link.ts";
import { toArticle } from "./readout-article.ts";
import { isoOf, toAddress, toParty, toPerson, toPosition } from "./registry-entities.ts";
import { toMembership, toOccupancy } from "./registry-links.ts";

/** The tables whose rows become entities, and those that say more of them. */
export const ftmTables: readonly string[] = [
  ...[
    "parties",
    "people",
    "offices",
    "tenures",
    "memberships",
    "places",
    "occasions",
    "series",
    "instruments",
    "topics",
  ],
  ...["names", "readouts", "meetings", "attendances", "statements", ...pairTables],
];

/** Every entity once, one after another; only people, parties, offices, places and topics are held in memory. */
export async function* ftmEntities(source: ExportSource, { tables }: FormatOptions): AsyncGenerator<FtmEntity> {
  const rows = (name: string) => rowsOf(source, tables, name);
  const { only } = source.scope;
  const isExported = (readout: string) => only?.has(readout) ?? true;
  const known = await readKnownEntities(source, tables);
  for (const row of known.rows("parties")) yield* toParty(row, known);
  for (const row of known.rows("places")) yield toAddress(row, known);
  for (const row of known.rows("offices")) yield toPosition(row, known);
  const served = new Map<string, Set<string>>();
  for await (const row of rows("tenures")) {
    noteCountry(served, row, known);
    yield toOccupancy(row, isExported);
  }
  for (const row of known.rows("people")) {
    yield toPerson(row, known, [...(served.get(textOf(row, "id") ?? "") ?? [])].sort());
  }
  for await (const row of rows("memberships")) yield toMembership(row, isExported);
  for await (const row of rows("readouts")) yield toArticle(row, known);
  yield* events(rows, known, isExported);
  for (const table of pairTables) {
    for await (const row of rows(table)) yield toPairLink(table, row, known);
  }
}

async function* rowsOf(source: ExportSource, tables: readonly Table[], name: string): AsyncGenerator<Row> {
  const table = tables.find((each) => each.name === name);
  if (table !== undefined) yield* source.rows(table);
}

function noteCountry(served: Map<string, Set<string>>, tenure: Row, known: KnownEntities): void {
  const person = textOf(tenure, "person");
  const country = isoOf(countryOf(known, textOf(known.find(textOf(tenure, "office")), "party")));
  if (person === undefined || country === undefined) return;
  const countries = served.get(person) ?? new Set();
  served.set(person, countries.add(country));
}

/** Attendances and statements come in the order of their meetings, so that one meeting's are held at a time. */
async function* events(
  rows: (table: string) => AsyncIterable<Row>,
  known: KnownEntities,
  isExported: (readout: string) => boolean,
): AsyncGenerator<FtmEntity> {
  const attendances = rowsByMeeting(rows("attendances"), "meeting");
  const statements = rowsByMeeting(rows("statements"), "meeting");
  let isAsked = false;
  for await (const meeting of rows("meetings")) {
    isAsked = true;
    const id = textOf(meeting, "id") ?? "";
    const parts = { attendances: await attendances.of(id), statements: await statements.of(id) };
    yield toEvent({ meeting, ...parts }, known, isExported);
  }
  if (!isAsked) return;
  await attendances.end();
  await statements.end();
}
