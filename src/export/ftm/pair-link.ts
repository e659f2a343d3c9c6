import type { KnownEntities } from "../known-entities.ts";
import { listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { type FtmEntity, referTo, toLinkId, valuesOf } from "./ftm-entity.ts";

/** What the tables of pairs say, in words. Nothing of FollowTheMoney fits who met whom: it has family and business. */
const roles: Readonly<Record<string, { readonly role: string; readonly count: string }>> = {
  met: { role: "met", count: "meetings" },
  engaged: { role: "met as parties", count: "meetings" },
  cooperates: { role: "cooperates with", count: "facts" },
};

export const pairTables: readonly string[] = Object.keys(roles);

/** Derived from the events, so it has no source of its own. From the first possible day to the last one. */
export function toPairLink(table: string, row: Row, known: KnownEntities): FtmEntity {
  const { role, count } = roles[table] ?? { role: table, count: table };
  const from = textOf(row, "from") ?? "";
  const to = textOf(row, "to") ?? "";
  const areas = listOf(row, "areas").map((id) => known.nameOf(id));
  const english = { language: "en" };
  return {
    id: toLinkId(table, from, to),
    schema: "UnknownLink",
    values: [
      ...referTo("subject", from),
      ...referTo("object", to),
      ...valuesOf("role", role, english),
      ...valuesOf("status", wordOf(row, "latestStatus"), english),
      ...valuesOf("startDate", textOf(row, "firstOn")),
      ...valuesOf("endDate", textOf(row, "lastOn")),
      ...valuesOf("summary", `${count}: ${textOf(row, count)}`, english),
      ...valuesOf("description", areas.length === 0 ? undefined : areas.join("; "), english),
    ],
  };
}
