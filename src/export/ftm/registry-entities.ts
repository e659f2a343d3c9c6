import { countryOf, type KnownEntities, placeNames } from "../known-entities.ts";
import { inWords, listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { type FtmEntity, type FtmValue, referTo, toFtmId, toLinkId, valuesOf } from "./ftm-entity.ts";
import type { FtmProperty, FtmSchema } from "./properties.ts";

interface PartyShape {
  readonly schema: FtmSchema;
  /** Of FollowTheMoney's list of topics: those that say what it is, none that says what is wrong with it. */
  readonly topic?: string;
}

/** A country stands for its government here, as it does in Parley: FollowTheMoney lets no territory take part in anything. */
const partyShapes: Readonly<Record<string, PartyShape>> = {
  COUNTRY: { schema: "PublicBody", topic: "gov" },
  IGO: { schema: "Organization", topic: "gov.igo" },
  ALLIANCE: { schema: "Organization", topic: "gov.igo" },
  MINISTRY: { schema: "PublicBody", topic: "gov" },
  ARMED_FORCE: { schema: "PublicBody", topic: "mil" },
  AGENCY: { schema: "PublicBody", topic: "gov" },
  PARLIAMENT: { schema: "PublicBody", topic: "gov.legislative" },
  POLITICAL_PARTY: { schema: "Organization", topic: "pol.party" },
  COMPANY: { schema: "Company" },
};

const nameProperties: Readonly<Record<string, FtmProperty>> = { FORMER: "previousName", ABBREVIATION: "abbreviation" };

export function toParty(row: Row, known: KnownEntities): readonly FtmEntity[] {
  const id = textOf(row, "id") ?? "";
  const whole = textOf(row, "partOf");
  const { schema, topic } = partyShapes[textOf(row, "kind") ?? ""] ?? { schema: "Organization" };
  const party: FtmEntity = {
    id: toFtmId(id),
    schema,
    values: [
      ...allNames(row, known),
      ...valuesOf("country", isoOf(countryOf(known, id))),
      ...valuesOf("classification", wordOf(row, "kind"), { language: "en" }),
      ...valuesOf("topics", topic),
      ...valuesOf("wikidataId", textOf(row, "wikidataId")),
    ],
  };
  return whole === undefined ? [party] : [party, toPart(id, whole)];
}

/** FollowTheMoney means one company owning another by `parent`, and wants it no more. */
function toPart(part: string, whole: string): FtmEntity {
  const values = [
    ...referTo("subject", part),
    ...referTo("object", whole),
    ...valuesOf("role", "part of", { language: "en" }),
  ];
  return { id: toLinkId("part", part, whole), schema: "UnknownLink", values };
}

/** Countries are those of the offices held: a person's nationality is nothing that readouts tell. */
export function toPerson(row: Row, known: KnownEntities, countries: readonly string[]): FtmEntity {
  return {
    id: toFtmId(textOf(row, "id") ?? ""),
    schema: "Person",
    values: [
      ...allNames(row, known),
      ...valuesOf("firstName", textOf(row, "givenName")),
      ...valuesOf("lastName", textOf(row, "familyName")),
      ...valuesOf("country", countries),
      ...valuesOf("wikidataId", textOf(row, "wikidataId")),
    ],
  };
}

export function toPosition(row: Row, known: KnownEntities): FtmEntity {
  const party = textOf(row, "party");
  return {
    id: toFtmId(textOf(row, "id") ?? ""),
    schema: "Position",
    values: [
      ...allNames(row, known),
      ...referTo("organization", party),
      ...valuesOf("country", isoOf(countryOf(known, party))),
      ...valuesOf("keywords", listOf(row, "levels").map(inWords), { language: "en" }),
      ...valuesOf("wikidataId", textOf(row, "wikidataId")),
    ],
  };
}

export function toAddress(row: Row, known: KnownEntities): FtmEntity {
  const kind = textOf(row, "kind");
  const name = textOf(row, "name");
  return {
    id: toFtmId(textOf(row, "id") ?? ""),
    schema: "Address",
    values: [
      ...valuesOf("full", placeNames(known, row).join(", "), { language: "en" }),
      ...allNames(row, known),
      ...valuesOf("city", kind === "CITY" ? name : undefined, { language: "en" }),
      ...valuesOf("region", kind === "REGION" ? name : undefined, { language: "en" }),
      ...valuesOf("country", isoOf(known.find(textOf(row, "country")))),
      ...valuesOf("latitude", textOf(row, "latitude")),
      ...valuesOf("longitude", textOf(row, "longitude")),
      ...valuesOf("wikidataId", textOf(row, "wikidataId")),
    ],
  };
}

/** FollowTheMoney's code of a country is the one of ISO 3166 in lower case. */
export function isoOf(country: Row | undefined): string | undefined {
  return textOf(country, "iso2")?.toLowerCase();
}

/** `name` is the one that it is shown by; all others, official ones in other languages too, are aliases. */
function allNames(row: Row, known: KnownEntities): readonly FtmValue[] {
  const isOffice = row.title !== undefined;
  const name = textOf(row, isOffice ? "title" : "name") ?? "";
  const others = known.namesOf(textOf(row, "id") ?? "").filter((other) => textOf(other, "text") !== name);
  return [
    ...valuesOf("name", name, { citations: citationsOf(known, row, name) }),
    ...others.flatMap((other) => {
      const property = nameProperties[textOf(other, "kind") ?? ""] ?? "alias";
      const isTaken = property !== "abbreviation" || (!isOffice && row.latitude === undefined);
      const readout = textOf(other, "readout");
      const said = { language: textOf(other, "language"), citations: readout === undefined ? [] : [readout] };
      return valuesOf(isTaken ? property : "weakAlias", textOf(other, "text"), said);
    }),
  ];
}

function citationsOf(known: KnownEntities, row: Row, name: string): readonly string[] {
  const named = known.namesOf(textOf(row, "id") ?? "").filter((other) => textOf(other, "text") === name);
  return named.flatMap((other) => textOf(other, "readout") ?? []);
}
