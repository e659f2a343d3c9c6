import type { Level } from "../../model/vocabularies.ts";
import type { PrefixRule, TitleRule } from "./title-rules.ts";

/** An office as the words say it; the party may be said elsewhere. */
export interface OfficeWords {
  /** Without the party: "Minister of Defense". */
  readonly printed: string;
  readonly rule: TitleRule;
  readonly prefix?: PrefixRule;
  /** The field of work as printed: "Defence Industry". */
  readonly field?: string;
  /** Its listed slug, where it is listed. */
  readonly portfolio?: string;
  readonly party?: string;
}

/** The rank as the id of the office spells it: "deputy-minister". */
export function rankOf({ rule, prefix }: OfficeWords): string {
  return prefix === undefined ? rule.rank : `${prefix.rank}-${rule.rank}`;
}

export function levelOf({ rule, prefix }: OfficeWords): Level {
  return prefix === undefined || prefix.level === "minister" ? rule.level : prefix.level;
}
