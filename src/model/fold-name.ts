/**
 * The form of a name that search compares: no case, no accents, no width, no apostrophes; words apart by one space;
 * British where English has two spellings.
 * Letters that Unicode does not decompose are spelt out. Han, kana and Hangul stay as they are.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[øłđßıæœðþʻʼ’‘'`´]/gu, (letter) => spelling[letter] ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/\b(?:defense|organization|organizations|center|labor|program)\b/g, (word) => british[word] ?? word);
}

/** Words of offices and organisations that two spellings of English tell apart. */
const british: Readonly<Record<string, string>> = {
  defense: "defence",
  organization: "organisation",
  organizations: "organisations",
  center: "centre",
  labor: "labour",
  program: "programme",
};

const spelling: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
