import { createHash } from "node:crypto";
import { toIsoPrefix } from "../iso-prefix.ts";
import { listOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { cleanValue } from "./clean-value.ts";
import { toFtmLanguage } from "./languages.ts";
import { type FtmProperty, type FtmSchema, type FtmType, propertyTypes } from "./properties.ts";

/** One thing of the graph as FollowTheMoney has it: values of properties, each with where it is found. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly values: readonly FtmValue[];
}

export interface FtmValue {
  readonly property: FtmProperty;
  readonly value: string;
  /** ISO 639-3. */
  readonly language?: string;
  /** What the value was made from, where it says more: a date in EDTF. */
  readonly original?: string;
  /** Readouts that say so, each with its paragraph where that is known. */
  readonly citations: readonly string[];
}

interface Said {
  readonly citations?: readonly string[];
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly original?: string;
}

const linguistic: ReadonlySet<FtmType> = new Set<FtmType>(["address", "name", "string", "text"]);
const longestId = 190;

/**
 * The id of an entity in FollowTheMoney: parley- and ours. Its ids know letters, digits, dots and hyphens; ours never
 * have two of those marks together, so that doubled ones can stand for the others.
 */
export function toFtmId(id: string): string {
  const written = id.replaceAll("_", "--").replaceAll("/", "..");
  return `parley-${written.length > longestId || !/^[0-9a-zA-Z][0-9a-zA-Z.-]*[0-9a-zA-Z]$/.test(written) ? hashOf(id) : written}`;
}

/** The id of a link that has none of its own. */
export function toLinkId(kind: string, from: string, to: string): string {
  return `parley-${kind}-${hashOf(`${from}\n${to}`)}`;
}

function hashOf(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, 20);
}

/** Values of one property, cleaned; nothing where there is nothing to say. */
export function valuesOf(
  property: FtmProperty,
  given: string | undefined | readonly string[],
  { citations = [], language, original }: Said = {},
): readonly FtmValue[] {
  const type = propertyTypes[property];
  const code = linguistic.has(type) ? toFtmLanguage(language) : undefined;
  return (typeof given === "string" ? [given] : (given ?? [])).flatMap((text) => {
    const value = cleanValue(text, type);
    if (value === undefined) return [];
    return [
      {
        property,
        value,
        citations,
        ...(code === undefined ? {} : { language: code }),
        ...(original === undefined || original === value ? {} : { original }),
      },
    ];
  });
}

/** Entities by our ids. */
export function referTo(property: FtmProperty, ids: string | undefined | readonly string[], said: Said = {}) {
  return valuesOf(property, (typeof ids === "string" ? [ids] : (ids ?? [])).map(toFtmId), said);
}

/** As much of a date as FollowTheMoney can hold, and in words what it can not. */
export function datesOf(property: FtmProperty, edtf: string | undefined, label: string, said: Said = {}) {
  if (edtf === undefined) return [];
  const { prefix, isExact } = toIsoPrefix(edtf);
  const note = isExact ? undefined : `${label} as the source has it, in EDTF: ${edtf}`;
  return [...valuesOf(property, prefix, { ...said, original: edtf }), ...valuesOf("description", note, said)];
}

/** Where a fact is found: the documents that prove it and their addresses. `isExported` tells which documents go along. */
export function sourcesOf(row: Row, isExported: (readout: string) => boolean): readonly FtmValue[] {
  const addresses = listOf(row, "addresses").flatMap((entry) => {
    const [readout = "", ...address] = entry.split(" ");
    return valuesOf("sourceUrl", address.join(" "), { citations: [readout] });
  });
  const proofs = listOf(row, "readouts")
    .filter(isExported)
    .flatMap((readout) => referTo("proof", readout, { citations: [readout] }));
  return [...addresses, ...proofs];
}
