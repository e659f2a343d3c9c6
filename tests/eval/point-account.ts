import { type Act, meaningOf } from "../../src/model/acts.ts";
import type { KnownEntities } from "./known-entities.ts";
import { actOf, type PointAsWritten } from "./written-facts.ts";

export interface AccountPoint {
  /** Of the paragraph: without brackets and dots. */
  readonly label: string;
  readonly by: readonly string[];
  readonly act: Act;
  /** Topics, parties and instruments, also those of a list of what was discussed. */
  readonly about: readonly string[];
  readonly cooperation?: AccountCooperation;
}

export interface AccountCooperation {
  readonly forms: readonly string[];
  /** With the role before the id where it is not mutual: "provider: xva". */
  readonly parties: readonly string[];
  /** With the act's own filled in; undefined where neither the file nor the act tells. */
  readonly status?: string;
}

/** Says so little that facts files leave it out. */
const emptyTopic = "rel.bilateral";

/** Undefined for a point without an act, which is no point. */
export function toPoint(written: PointAsWritten, known: KnownEntities): AccountPoint | undefined {
  const act = actOf(written);
  if (act === undefined) return undefined;
  const cooperation = written.cooperation === undefined ? {} : { cooperation: toCooperation(written, act) };
  const about = [...written.about, ...discussedIds(written.discussed, known)].map((id) => known.presentId(id));
  return {
    label: foldLabel(written.at),
    by: written.by,
    act,
    about: [...new Set(about)].filter((id) => id !== emptyTopic),
    ...cooperation,
  };
}

/** "3. (1)", "3.1" and "3(1)" are one paragraph. */
export function foldLabel(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** What was discussed may be a phrase; only ids are compared. */
function discussedIds(value: unknown, known: KnownEntities): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && isId(one, known));
}

function isId(text: string, known: KnownEntities): boolean {
  return known.has(text) || known.has(known.presentId(text)) || /^[a-z]+\.[a-z0-9_]+$/.test(text);
}

function toCooperation(written: PointAsWritten, act: Act): AccountCooperation {
  const role = (name: string, ids: readonly string[]) => ids.map((id) => `${name}: ${id}`);
  const status = written.status ?? meaningOf(act).status;
  return {
    forms: written.cooperation ?? [],
    parties: [
      ...written.parties,
      ...role("provider", written.provider),
      ...role("recipient", written.recipient),
      ...role("facilitator", written.facilitator),
    ],
    ...(status === undefined ? {} : { status }),
  };
}
