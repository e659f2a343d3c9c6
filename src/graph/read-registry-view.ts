import { z } from "zod";
import type { RegistryView } from "../model/resolved-meeting.ts";
import { levels } from "../model/vocabularies.ts";
import type { Database } from "./connect-database.ts";

const viewRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  levels: z.array(z.string().toLowerCase().pipe(z.enum(levels))).nullable(),
  partOf: z.string().nullable(),
});

/** Offices, parties and places as the graph has them: the part of the registry that meetings are resolved with. */
export async function readRegistryView(database: Database): Promise<RegistryView> {
  const rows = await database.read("load/registry-view", {}, viewRow);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    levelsOf: (office) => byId.get(office)?.levels ?? [],
    nameOfParty: (party) => byId.get(party)?.name ?? party,
    nameOfPlace: (place) => byId.get(place)?.name ?? place,
    partOf: (party) => byId.get(party)?.partOf ?? undefined,
  };
}
