import { type KnownEntities, placeNames } from "../known-entities.ts";
import { inWords, listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { type PopoloObject, sourcesOf, toPopoloDate, unlessEmpty } from "./popolo-parts.ts";
import { capacitiesOf } from "./popolo-registry.ts";

/** A summit or a visit, of which the meetings around it are parts. */
export function toOccasionEvent(row: Row, known: KnownEntities): PopoloObject {
  return {
    id: textOf(row, "id"),
    name: textOf(row, "name"),
    classification: wordOf(row, "kind"),
    start_date: textOf(row, "from"),
    end_date: textOf(row, "to"),
    location: locationOf(undefined, known.find(textOf(row, "place")), known),
  };
}

/**
 * A meeting. Its start is the local day: Popolo would take the instant in UTC, but that may be another day, and the readers
 * that EveryPolitician left take days alone. An event has one organiser, so a second host stands in the description.
 */
export function toMeetingEvent(meeting: Row, attendances: readonly Row[], known: KnownEntities): PopoloObject {
  const [host] = listOf(meeting, "hosts");
  return {
    id: textOf(meeting, "id"),
    name: textOf(meeting, "name"),
    description: describe(meeting, attendances, known),
    classification: "meeting",
    status: wordOf(meeting, "status"),
    start_date: toPopoloDate(textOf(meeting, "dateText")),
    location: locationOf(textOf(meeting, "venue"), known.find(textOf(meeting, "place")), known),
    organization_id: host,
    attendees: unlessEmpty(attendances.flatMap((row) => toAttendee(row, known))),
    parent_id: textOf(meeting, "partOf") ?? textOf(meeting, "occasion"),
    sources: sourcesOf(meeting),
  };
}

function toAttendee(row: Row, known: KnownEntities): readonly PopoloObject[] {
  const person = textOf(row, "person");
  if (person === undefined) return [];
  return [{ id: person, name: known.nameOf(person), memberships: capacitiesOf(row, known) }];
}

function locationOf(venue: string | undefined, place: Row | undefined, known: KnownEntities): string | undefined {
  const names = [venue ?? "", ...placeNames(known, place)].filter((name) => name !== "");
  return names.length === 0 ? undefined : names.join(", ");
}

/** What the terms of Popolo have no place for. */
function describe(meeting: Row, attendances: readonly Row[], known: KnownEntities): string {
  const names = (column: string) => listOf(meeting, column).map((id) => known.nameOf(id));
  const unnamed = attendances.filter((row) => textOf(row, "person") === undefined);
  const delegations = unnamed.map((row) => {
    const party = textOf(row, "party");
    const who = textOf(row, "namedAs") ?? textOf(row, "unnamedCount") ?? "somebody";
    return party === undefined ? who : `${who} for ${known.nameOf(party)}`;
  });
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Date", [textOf(meeting, "dateText") ?? ""]],
    ["Start", [textOf(meeting, "startsAtUtc") ?? ""]],
    ["Mode", [wordOf(meeting, "mode") ?? ""]],
    ["Formats", listOf(meeting, "formats").map(inWords)],
    ["Level", [wordOf(meeting, "level") ?? ""]],
    ["Parties", names("parties")],
    ["Hosts", names("hosts")],
    ["Unnamed", delegations],
    ["Topics", names("topics")],
  ];
  return parts
    .filter(([, words]) => words.join("") !== "")
    .map(([label, words]) => `${label}: ${words.join("; ")}.`)
    .join(" ");
}
