import { foldName } from "../../model/fold-name.ts";
import type { GatheredPerson } from "./gather-people.ts";
import { isInCapitals } from "./tokens.ts";

/** How a name was parted, and what that rests on. */
export interface PartedName {
  readonly family?: string;
  readonly given?: string;
  readonly order?: "family_first" | "given_first";
  /** False where only custom of the country decides, which a person should look at. */
  readonly isSure: boolean;
}

/** Countries in whose names the family comes first also in English texts. */
const familyFirst: ReadonlySet<string> = new Set(["chn", "hkg", "khm", "kor", "mac", "prk", "sgp", "twn", "vnm"]);

/**
 * Parts a full name into family and given name. In this order: a part in capitals is the family name; the short form that the text
 * uses later tells it (but the given name's in Vietnam); else the custom of the country.
 */
export function partName({ words, mentions }: GatheredPerson, party: string | undefined): PartedName {
  const plain = words.filter((word) => !/^(?:I{1,3}|IV|Jr|Sr)$/u.test(word));
  if (plain.length === 0) return { isSure: false };
  if (plain.length === 1) return { family: title(plain[0] ?? ""), isSure: true };
  const capitals = plain.filter((word) => isInCapitals(word) && !isInitials(word));
  if (capitals.length > 0 && capitals.length < plain.length) return byCapitals(plain, capitals);
  if (party === "vnm") return split(plain, 1, "family_first", true);
  const short = shortFormOf(plain, mentions);
  if (short !== undefined) {
    if (short === 0) return split(plain, 1, "family_first", true);
    return split(plain, short, "given_first", true);
  }
  if (party !== undefined && familyFirst.has(party)) return split(plain, 1, "family_first", plain.length === 3);
  const particle = plain.findIndex(
    (word, at) => at > 0 && /^(?:van|von|de|del|della|di|da|dos|al|bin|ibn|le|el|ter|ten)$/u.test(word),
  );
  return split(plain, particle > 0 ? particle : plain.length - 1, "given_first", party !== "jpn");
}

function byCapitals(words: readonly string[], capitals: readonly string[]): PartedName {
  const family = capitals.map(title).join(" ");
  const given = words.filter((word) => !capitals.includes(word)).join(" ");
  const order = words[0] === capitals[0] ? "family_first" : "given_first";
  return { family, given, order, isSure: true };
}

/** The place of the word by which the text calls the person later. */
function shortFormOf(words: readonly string[], mentions: GatheredPerson["mentions"]): number | undefined {
  for (const { name } of mentions) {
    const used = name?.words ?? [];
    if (used.length === 0 || used.length >= words.length) continue;
    const at = words.findIndex((word) => foldName(word) === foldName(used[0] ?? ""));
    const isRest = at > 0 && at + used.length === words.length;
    if (at === 0 && used.length === 1) return 0;
    if (isRest) return at;
  }
  return undefined;
}

function split(
  words: readonly string[],
  at: number,
  order: "family_first" | "given_first",
  isSure: boolean,
): PartedName {
  const front = words.slice(0, at).map(title).join(" ");
  const back = words.slice(at).map(title).join(" ");
  return order === "family_first"
    ? { family: front, given: back, order, isSure }
    : { family: back, given: front, order, isSure };
}

/** "KOIZUMI" is Koizumi in the registry; the print is kept beside. */
export function title(word: string): string {
  if (!isInCapitals(word) || isInitials(word)) return word;
  return word.replace(/[\p{L}\p{M}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

/** "JD", but not "LI" or "NG". */
function isInitials(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2}$/u.test(word) && word !== "NG";
}
