import type { ExportSource } from "./export-source.ts";
import { textOf } from "./row-cells.ts";
import type { Row, Table } from "./tables/table.ts";

/** Of these kinds there are some ten thousands at most, however many meetings there are: they are held in memory. */
const heldTables = new Set(["parties", "people", "offices", "places", "occasions", "series", "instruments", "topics"]);
const namedTables = ["parties", "people", "offices", "places"];

/** What facts refer to, read once: rows of each kind in their order, each entity by its id, and its names. */
export interface KnownEntities {
  rows(table: string): readonly Row[];
  find(id: string | undefined): Row | undefined;
  /** In English, as the graph calls it; the id itself where it was not asked for. */
  nameOf(id: string): string;
  namesOf(id: string): readonly Row[];
}

/** Reads the tables among those asked for that hold such entities, and the names of people, parties, offices and places. */
export async function readKnownEntities(source: ExportSource, tables: readonly Table[]): Promise<KnownEntities> {
  const rows = new Map<string, readonly Row[]>();
  const byId = new Map<string, Row>();
  for (const table of tables) {
    if (!heldTables.has(table.name)) continue;
    const held = await collect(source.rows(table));
    rows.set(table.name, held);
    for (const row of held) byId.set(textOf(row, "id") ?? "", row);
  }
  const named = new Set(namedTables.flatMap((table) => (rows.get(table) ?? []).map((row) => textOf(row, "id"))));
  const names = new Map<string, Row[]>();
  const nameTable = tables.find(({ name }) => name === "names");
  for await (const row of nameTable === undefined ? [] : source.rows(nameTable)) {
    const id = textOf(row, "entity");
    if (id === undefined || !named.has(id)) continue;
    const known = names.get(id);
    if (known === undefined) names.set(id, [row]);
    else known.push(row);
  }
  return {
    rows: (table) => rows.get(table) ?? [],
    find: (id) => (id === undefined ? undefined : byId.get(id)),
    nameOf: (id) => labelOf(byId.get(id)) ?? id,
    namesOf: (id) => names.get(id) ?? [],
  };
}

async function collect(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const collected: Row[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}

function labelOf(row: Row | undefined): string | undefined {
  return textOf(row, "name") ?? textOf(row, "title") ?? textOf(row, "label");
}

/** The country a party is, or belongs to as a ministry does; undefined for an alliance. */
export function countryOf(known: KnownEntities, party: string | undefined): Row | undefined {
  const passed = new Set<string>();
  for (let id = party; id !== undefined && !passed.has(id); id = textOf(known.find(id), "partOf")) {
    passed.add(id);
    const row = known.find(id);
    if (textOf(row, "kind") === "COUNTRY") return row;
  }
  return undefined;
}

/** "10 Downing Street", "London", "United Kingdom": the place and what it lies in, from the smallest. */
export function placeNames(known: KnownEntities, place: Row | undefined): readonly string[] {
  const names: string[] = [];
  for (let row = place; row !== undefined && names.length < 5; row = known.find(textOf(row, "within"))) {
    names.push(textOf(row, "name") ?? "");
  }
  const country = textOf(place, "country");
  return [...new Set([...names, ...(country === undefined ? [] : [known.nameOf(country)])])];
}
