/**
 * The form of a name that search compares: no case, no accents, no width, no apostrophes; words apart by one space.
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
    .trim();
}

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
