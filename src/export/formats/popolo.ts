import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { type KnownEntities, readKnownEntities } from "../known-entities.ts";
import { toMeetingEvent, toOccasionEvent } from "../popolo/popolo-events.ts";
import type { PopoloObject } from "../popolo/popolo-parts.ts";
import {
  toCountryArea,
  toHeldPost,
  toOrganization,
  toPartyMembership,
  toPersonObject,
  toPlaceArea,
  toPost,
} from "../popolo/popolo-registry.ts";
import { textOf } from "../row-cells.ts";
import { rowsByMeeting } from "../rows-by-meeting.ts";
import type { Row } from "../tables/table.ts";

const mediaType = "application/json";

/** One JSON document with a list a class, as EveryPolitician's files have it: an object a line, so that it streams. */
export const popolo: ExportFormat = {
  name: "popolo",
  title: "Popolo, civic tech: people, posts, memberships, organisations, areas and events in one JSON document",
  shape: "file",
  extension: ".json",
  mediaType,
  tables: [
    ...["people", "parties", "offices", "tenures", "memberships", "places", "occasions", "topics", "names"],
    ...["meetings", "attendances"],
  ],
  *files(source, options) {
    const content = writeDocument(source, options);
    yield { path: "popolo.json", mediaType, content };
  },
};

type Rows = (table: string) => AsyncIterable<Row>;
type List = (known: KnownEntities, rows: Rows) => AsyncIterable<PopoloObject> | Iterable<PopoloObject>;

const lists: Readonly<Record<string, List>> = {
  persons: (known) => known.rows("people").map((row) => toPersonObject(row, known)),
  organizations: (known) => known.rows("parties").map((row) => toOrganization(row, known)),
  areas: (known) => [
    ...known
      .rows("parties")
      .filter((row) => textOf(row, "kind") === "COUNTRY")
      .map(toCountryArea),
    ...known.rows("places").map((row) => toPlaceArea(row, known)),
  ],
  posts: (known) => known.rows("offices").map((row) => toPost(row, known)),
  memberships: async function* (known, rows) {
    for await (const row of rows("tenures")) yield toHeldPost(row, known);
    for await (const row of rows("memberships")) yield toPartyMembership(row, known);
  },
  events: async function* (known, rows) {
    for (const row of known.rows("occasions")) yield toOccasionEvent(row, known);
    yield* meetingEvents(known, rows);
  },
};

async function* meetingEvents(known: KnownEntities, rows: Rows): AsyncGenerator<PopoloObject> {
  const attendances = rowsByMeeting(rows("attendances"), "meeting");
  let isAsked = false;
  for await (const meeting of rows("meetings")) {
    isAsked = true;
    yield toMeetingEvent(meeting, await attendances.of(textOf(meeting, "id") ?? ""), known);
  }
  if (isAsked) await attendances.end();
}

async function* writeDocument(source: ExportSource, { tables, licence }: FormatOptions): AsyncGenerator<string> {
  const known = await readKnownEntities(source, tables);
  async function* rows(name: string): AsyncGenerator<Row> {
    const table = tables.find((each) => each.name === name);
    if (table !== undefined) yield* source.rows(table);
  }
  const { version, loadedAt } = source.graph;
  const { title, path, attribution } = licence;
  const meta = { title: "Parley", version, modified: loadedAt, license: path, rights: `${title}. ${attribution}` };
  yield `{\n"meta": ${JSON.stringify(meta)}`;
  for (const [name, list] of Object.entries(lists)) {
    yield `,\n"${name}": [`;
    let before = "\n";
    for await (const object of list(known, rows)) {
      yield `${before}${JSON.stringify(object)}`;
      before = ",\n";
    }
    yield "\n]";
  }
  yield "\n}\n";
}
