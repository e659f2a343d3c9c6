import { createHash } from "node:crypto";
import type { FtmEntity, FtmValue } from "./ftm-entity.ts";
import { propertyTypes } from "./properties.ts";

export const dataset = "parley";

/** The columns as FollowTheMoney writes them. */
export const statementColumns = [
  ...["canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang"],
  ...["original_value", "external", "first_seen", "last_seen", "id"],
];

/** So long may an origin be in its databases; further citations are left out, whole ones. */
const longestOrigin = 255;

/**
 * The rows of one entity: that it is there, then one a value. `origin` names readouts and paragraphs. When a statement was
 * first seen is not known; last seen it was in the load that the graph is from.
 */
export function toStatementRows(entity: FtmEntity, loadedAt: string | null): readonly (readonly string[])[] {
  const lastSeen = loadedAt?.slice(0, "2026-07-07T12:40:00".length) ?? "";
  const row = (property: string, type: string, { value, language = "", original = "", citations }: Statement) => [
    ...[entity.id, entity.id, property, type, entity.schema, value, dataset, toOrigin(citations), language, original],
    ...["f", "", lastSeen, toStatementId(entity.id, property, value, language)],
  ];
  const there = row("id", "id", { value: entity.id, citations: [] });
  return [there, ...merged(entity.values).map((value) => row(value.property, propertyTypes[value.property], value))];
}

type Statement = Pick<FtmValue, "value" | "language" | "original" | "citations">;

/** The same value said twice is one statement with the citations of both. */
function merged(values: readonly FtmValue[]): readonly FtmValue[] {
  const found = new Map<string, FtmValue>();
  for (const value of values) {
    const key = JSON.stringify([value.property, value.value, value.language]);
    const known = found.get(key);
    const citations = known === undefined ? value.citations : [...new Set([...known.citations, ...value.citations])];
    found.set(key, { ...value, ...known, citations });
  }
  return [...found.values()];
}

function toOrigin(citations: readonly string[]): string {
  let origin = "";
  for (const citation of citations) {
    const longer = origin === "" ? citation : `${origin}; ${citation}`;
    if (longer.length > longestOrigin) break;
    origin = longer;
  }
  return origin;
}

/** FollowTheMoney's own rule, so that a tool that makes the id anew finds the same. */
function toStatementId(entity: string, property: string, value: string, language: string): string {
  const key = `${dataset}.${entity}.${property}.${value}${language === "" ? "" : `@${language}`}`;
  return createHash("sha1").update(key).digest("hex");
}
