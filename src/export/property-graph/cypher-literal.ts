import type { ColumnType } from "../tables/table.ts";
import type { Property } from "./read-property-graph.ts";

/** {id: "nato", meetingCount: 3, lastMeetingOn: date("2031-05-01")} */
export function toMapLiteral(properties: readonly Property[]): string {
  return toMap(properties.map(({ column, value }) => [column.name, toLiteral(value, column.type)]));
}

/** A map of literals: names are ours, values are Cypher already. */
export function toMap(entries: readonly (readonly [name: string, literal: string])[]): string {
  return `{${entries.map(([name, literal]) => `${name}: ${literal}`).join(", ")}}`;
}

function toLiteral(value: Property["value"], type: ColumnType): string {
  if (typeof value === "object") return `[${value.map(toTextLiteral).join(", ")}]`;
  if (typeof value === "string") return type === "day" ? `date(${toTextLiteral(value)})` : toTextLiteral(value);
  if (typeof value === "boolean") return String(value);
  if (!Number.isFinite(value)) throw new Error(`Cypher has no literal for ${value}`);
  return type === "number" && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A text as a Cypher string that nothing in it can end. Neo4j up to 5 reads \uXXXX anywhere in a query before it looks for
 * strings, and does so even after a doubled backslash: that is why the letter u after a backslash is escaped itself. What does
 * not show (controls, marks of direction) is escaped, so that a script looks like what it does.
 */
export function toTextLiteral(text: string): string {
  const escaped = text
    .replace(/\p{Cs}/gu, "\u{fffd}")
    .replace(/(?<=\\)u|["\\]|[\p{Cc}\p{Cf}\u2028\u2029]/gu, (found) => shortEscapes[found] ?? toUnicodeEscape(found));
  return `"${escaped}"`;
}

function toUnicodeEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? character : `\\u${code.toString(16).padStart(4, "0")}`;
}
