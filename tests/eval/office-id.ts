/** Words that ids of one office may have or leave out. */
const filling: ReadonlySet<string> = new Set(["of", "for", "the", "and", "affairs", "national"]);
const sameWord: Readonly<Record<string, string>> = { defense: "defence", external: "foreign" };

/**
 * An office id in a form in which two ways of writing it are equal: usa-secretary-of-defense and usa-defence-secretary.
 * The party stays first, the other words are sorted.
 */
export function canonicalOffice(id: string): string {
  const [party = "", ...words] = id.toLowerCase().split("-");
  const telling = words.map((word) => sameWord[word] ?? word).filter((word) => !filling.has(word));
  return [party, ...telling.sort()].join("-");
}
