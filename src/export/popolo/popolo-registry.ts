import { countryOf, type KnownEntities } from "../known-entities.ts";
import { listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import {
  identifiersOf,
  otherNamesOf,
  type PopoloObject,
  sourcesOf,
  sourcesOfNames,
  toPopoloDate,
  unlessEmpty,
} from "./popolo-parts.ts";

export function toPersonObject(row: Row, known: KnownEntities): PopoloObject {
  const id = textOf(row, "id") ?? "";
  const name = textOf(row, "name");
  return {
    id,
    name,
    family_name: textOf(row, "familyName"),
    given_name: textOf(row, "givenName"),
    other_names: otherNamesOf(id, name, known),
    identifiers: identifiersOf(row),
    sources: sourcesOfNames(id, known),
  };
}

/** A country is both: an organisation, whose posts ministers hold, and the area that it governs. */
export function toOrganization(row: Row, known: KnownEntities): PopoloObject {
  const id = textOf(row, "id") ?? "";
  const name = textOf(row, "name");
  return {
    id,
    name,
    classification: wordOf(row, "kind"),
    parent_id: textOf(row, "partOf"),
    area_id: textOf(countryOf(known, id), "id"),
    other_names: otherNamesOf(id, name, known),
    identifiers: identifiersOf(row),
    sources: sourcesOfNames(id, known),
  };
}

export function toCountryArea(row: Row): PopoloObject {
  return {
    id: textOf(row, "id"),
    name: textOf(row, "name"),
    classification: "country",
    identifier: textOf(row, "iso2"),
  };
}

/** Popolo lets an area have one identifier and one geometry; the geometry is GeoJSON, longitude first. */
export function toPlaceArea(row: Row, known: KnownEntities): PopoloObject {
  const { latitude, longitude } = row;
  const isSomewhere = typeof latitude === "number" && typeof longitude === "number";
  return {
    id: textOf(row, "id"),
    name: textOf(row, "name"),
    classification: wordOf(row, "kind"),
    identifier: textOf(row, "wikidataId"),
    parent_id: textOf(row, "within") ?? textOf(known.find(textOf(row, "country")), "id"),
    geometry: isSomewhere ? { type: "Point", coordinates: [longitude, latitude] } : undefined,
  };
}

export function toPost(row: Row, known: KnownEntities): PopoloObject {
  const id = textOf(row, "id") ?? "";
  const label = textOf(row, "title");
  const party = textOf(row, "party");
  const others = known.namesOf(id).flatMap((name) => textOf(name, "text") ?? []);
  return {
    id,
    label: party === undefined ? label : `${label}, ${known.nameOf(party)}`,
    other_label: unlessEmpty([...new Set(others)].filter((other) => other !== label)),
    role: label,
    organization_id: party,
    area_id: textOf(countryOf(known, party), "id"),
    sources: sourcesOfNames(id, known),
  };
}

/** A tenure: the membership through which a person holds a post. Days on which it is only attested are no dates of it. */
export function toHeldPost(row: Row, known: KnownEntities): PopoloObject {
  const office = textOf(row, "office");
  const title = office === undefined ? undefined : known.nameOf(office);
  return {
    id: textOf(row, "id"),
    label: row.acting === true ? `${title} (acting)` : undefined,
    role: title,
    person_id: textOf(row, "person"),
    post_id: office,
    organization_id: textOf(known.find(office), "party"),
    start_date: toPopoloDate(textOf(row, "from")),
    end_date: toPopoloDate(textOf(row, "to")),
    sources: sourcesOf(row),
  };
}

/** Popolo names a member that is an organisation by the object, not by an id. */
export function toPartyMembership(row: Row, known: KnownEntities): PopoloObject {
  const member = textOf(row, "member") ?? "";
  return {
    id: textOf(row, "id"),
    role: wordOf(row, "role"),
    member: { id: member, name: known.nameOf(member), classification: wordOf(known.find(member) ?? {}, "kind") },
    organization_id: textOf(row, "of"),
    start_date: toPopoloDate(textOf(row, "from")),
    end_date: toPopoloDate(textOf(row, "to")),
    sources: sourcesOf(row),
  };
}

/** What a person was at a meeting as: the posts, each held in its organisation, on behalf of the party represented. */
export function capacitiesOf(attendance: Row, known: KnownEntities) {
  const party = textOf(attendance, "party");
  const posts = listOf(attendance, "offices").map((office) => ({
    post_id: office,
    role: known.nameOf(office),
    organization_id: textOf(known.find(office), "party"),
    on_behalf_of_id: party,
  }));
  return posts.length === 0 && party !== undefined ? [{ on_behalf_of_id: party }] : unlessEmpty(posts);
}
