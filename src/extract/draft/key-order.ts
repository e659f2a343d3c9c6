import { acts } from "../../model/acts.ts";

/** The order in which people write the keys of facts files; a group of keys is known by the path that leads to it. */
const readout =
  "id publisher title url via issuedBy kind language translation publishedOn read revisions text formerly".split(" ");
const person = "person as for namedAs means printedOffice inferred unnamed basis roles".split(" ");
const meeting =
  `id at name formerly occasion series partOf date dateFrom startsAt durationMinutes place venue host mode status formats
  level contact quote confidence also present points`.split(/\s+/);
const present = "who roles contact at quote confidence".split(" ");
const point = [
  "at",
  "by",
  ...acts.map(({ act }) => act),
  ..."to cooperation parties provider recipient facilitator status about polarity instrument happened printed means quote confidence".split(
    " ",
  ),
];
const mention = "at what people parties meeting date status series occasion quote confidence".split(" ");
const entity =
  `id office party source text name title label family given order kind visit axis group of level country within from to place latitude longitude
  parties readout publisher url via language publishedOn seenOn wikidata names formerly members tenures sources mappings`.split(
    /\s+/,
  );

/** Paths without positions and handles, each with its keys in order. */
const orders: ReadonlyMap<string, readonly string[]> = new Map([
  ["", "readout people meetings mentions withdrawn".split(" ")],
  ["readout", readout],
  ["people", []],
  ["people.*", person],
  ["meetings", meeting],
  ["meetings.present", present],
  ["meetings.also", "at name formats startsAt durationMinutes place venue quote confidence".split(" ")],
  ["meetings.startsAt", "local zone alsoPrinted".split(" ")],
  ["meetings.startsAt.alsoPrinted", "local zone date means".split(" ")],
  ["meetings.points", point],
  ["mentions", mention],
]);

/** The keys of a group of a facts file in the order they are written; keys that are not known come last. */
export function orderKeys(path: readonly (string | number)[], keys: readonly string[]): readonly string[] {
  const names = path.filter((step) => typeof step === "string");
  const place = names[0] === "people" && names.length === 2 ? "people.*" : names.join(".");
  return inOrder(orders.get(place) ?? [], keys);
}

/** The same for an entry of a registry file. */
export function orderEntryKeys(keys: readonly string[]): readonly string[] {
  return inOrder(entity, keys);
}

function inOrder(order: readonly string[], keys: readonly string[]): readonly string[] {
  return [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !order.includes(key))];
}
