import { listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { datesOf, type FtmEntity, type FtmValue, referTo, sourcesOf, toFtmId, valuesOf } from "./ftm-entity.ts";

type IsExported = (readout: string) => boolean;

/** Days on which a readout shows somebody in the office are dates; only a source that says so makes a start or an end. */
export function toOccupancy(row: Row, isExported: IsExported): FtmEntity {
  const citations = listOf(row, "citations");
  return {
    id: toFtmId(textOf(row, "id") ?? ""),
    schema: "Occupancy",
    values: [
      ...referTo("holder", textOf(row, "person"), { citations }),
      ...referTo("post", textOf(row, "office"), { citations }),
      ...lifeOf(row, citations),
      ...valuesOf("date", textOf(row, "firstAttestedOn"), { citations }),
      ...valuesOf("date", textOf(row, "lastAttestedOn"), { citations }),
      ...valuesOf("summary", row.acting === true ? "acting" : undefined, { citations, language: "en" }),
      ...sourcesOf(row, isExported),
    ],
  };
}

export function toMembership(row: Row, isExported: IsExported): FtmEntity {
  const citations = listOf(row, "citations");
  return {
    id: toFtmId(textOf(row, "id") ?? ""),
    schema: "Membership",
    values: [
      ...referTo("member", textOf(row, "member"), { citations }),
      ...referTo("organization", textOf(row, "of"), { citations }),
      ...valuesOf("role", wordOf(row, "role"), { citations, language: "en" }),
      ...lifeOf(row, citations),
      ...sourcesOf(row, isExported),
    ],
  };
}

function lifeOf(row: Row, citations: readonly string[]): readonly FtmValue[] {
  return [
    ...datesOf("startDate", textOf(row, "from"), "Start", { citations }),
    ...datesOf("endDate", textOf(row, "to"), "End", { citations }),
  ];
}
