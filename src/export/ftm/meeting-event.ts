import { type KnownEntities, placeNames } from "../known-entities.ts";
import { inWords, listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { datesOf, type FtmEntity, type FtmValue, referTo, sourcesOf, toFtmId, valuesOf } from "./ftm-entity.ts";
import { isoOf } from "./registry-entities.ts";

/** A meeting with all that is told of it. */
export interface MeetingRows {
  readonly meeting: Row;
  readonly attendances: readonly Row[];
  readonly statements: readonly Row[];
}

const english = "en";

/**
 * An event has people and parties who are involved, and no place for the office in which or the party for whom somebody
 * was there: that stands in the description, a value an attendance. Nobody is involved in a meeting that was not held.
 */
export function toEvent(rows: MeetingRows, known: KnownEntities, isExported: (readout: string) => boolean): FtmEntity {
  const { meeting, attendances, statements } = rows;
  const citations = listOf(meeting, "readouts");
  const said = { citations, language: english };
  const place = known.find(textOf(meeting, "place"));
  return {
    id: toFtmId(textOf(meeting, "id") ?? ""),
    schema: "Event",
    values: [
      ...valuesOf("name", textOf(meeting, "name"), said),
      ...valuesOf("summary", summaryOf(meeting), said),
      ...datesOf("date", textOf(meeting, "dateText"), "Date", { citations }),
      ...valuesOf("startDate", textOf(meeting, "startsAtUtc")?.slice(0, "2026-07-07T12:40:00".length), { citations }),
      ...valuesOf("location", locationOf(meeting, place, known), said),
      ...referTo("addressEntity", textOf(meeting, "place"), { citations }),
      ...valuesOf("country", isoOf(known.find(textOf(place, "country"))), { citations }),
      ...referTo("organizer", listOf(meeting, "hosts"), { citations }),
      ...(textOf(meeting, "status") === "HELD" ? involvedIn(meeting, attendances) : []),
      ...attendances.flatMap((row) => {
        return valuesOf("description", attendanceInWords(row, known), {
          citations: listOf(row, "citations"),
          language: english,
        });
      }),
      ...statements.flatMap((row) => toNote(row, known)),
      ...valuesOf("keywords", keywordsOf(meeting, known), said),
      ...valuesOf("recordId", textOf(meeting, "id")),
      ...sourcesOf(meeting, isExported),
    ],
  };
}

/** "held; in person; courtesy call; level: minister"; of mode and level only what is known. */
function summaryOf(meeting: Row): string {
  const [mode, level] = ["mode", "level"].map((column) => wordOf(meeting, column));
  return [
    wordOf(meeting, "status") ?? "",
    ...(mode === undefined || mode === "unknown" ? [] : [mode]),
    ...listOf(meeting, "formats").map(inWords),
    ...(level === undefined || level === "unknown" ? [] : [`level: ${level}`]),
  ].join("; ");
}

function locationOf(meeting: Row, place: Row | undefined, known: KnownEntities): string | undefined {
  return [textOf(meeting, "venue") ?? "", ...placeNames(known, place)].filter((part) => part !== "").join(", ");
}

function involvedIn(meeting: Row, attendances: readonly Row[]): readonly FtmValue[] {
  const parties = listOf(meeting, "parties").flatMap((party) => {
    const speaking = attendances.filter((row) => textOf(row, "party") === party);
    return referTo("involved", party, { citations: [...new Set(speaking.flatMap((row) => listOf(row, "citations")))] });
  });
  const people = attendances.flatMap((row) => {
    return referTo("involved", textOf(row, "person"), { citations: listOf(row, "citations") });
  });
  return [...parties, ...people];
}

/** "Jens Stoltenberg, Secretary General, for NATO" */
function attendanceInWords(row: Row, known: KnownEntities): string {
  const party = textOf(row, "party");
  const offices = listOf(row, "offices").map((office) => known.nameOf(office));
  const office = offices.length === 0 ? textOf(row, "printedOffice") : offices.join(" and ");
  const roles = listOf(row, "roles").map(inWords).join(" and ");
  return [
    whoOf(row, known),
    ...(office === undefined ? [] : [office]),
    ...(party === undefined ? [] : [`for ${known.nameOf(party)}`]),
    ...(roles === "" ? [] : [`as ${roles}`]),
    ...(textOf(row, "contact") === "DIRECT" ? [] : [`contact: ${wordOf(row, "contact")}`]),
  ].join(", ");
}

function whoOf(row: Row, known: KnownEntities): string {
  const person = textOf(row, "person");
  if (person !== undefined) return known.nameOf(person);
  const count = textOf(row, "unnamedCount");
  return textOf(row, "namedAs") ?? (count === undefined ? "Somebody unnamed" : `${count} unnamed`);
}

/** What was said, in Parley's words, after whoever said it. */
function toNote(row: Row, known: KnownEntities): readonly FtmValue[] {
  const speakers = listOf(row, "speakers");
  const who = (speakers.length > 0 ? speakers : listOf(row, "parties")).map((id) => known.nameOf(id)).join(", ");
  const citations = [[textOf(row, "readout"), textOf(row, "paragraph")].filter((part) => part !== undefined).join(" ")];
  const text = textOf(row, "summary");
  return valuesOf("notes", who === "" ? text : `${who}: ${text}`, { citations, language: english });
}

function keywordsOf(meeting: Row, known: KnownEntities): readonly string[] {
  const about = [...listOf(meeting, "topics"), textOf(meeting, "occasion"), textOf(meeting, "series")];
  return about.flatMap((id) => (id === undefined ? [] : [known.nameOf(id)]));
}
