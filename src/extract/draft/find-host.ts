import type { ReadPerson } from "../names/to-page-people.ts";
import type { ReadParagraph } from "../read-page-people.ts";

/** Who receives, by the words between two people: true where it is the one named first. */
const frames: readonly { readonly pattern: RegExp; readonly isFirst: boolean; readonly seenIn: string }[] = [
  {
    pattern:
      /\b(?:paid|made|pays) (?:a |his |her )?(?:courtesy )?call (?:on|to)|\bcalled (?:up)?on\b|\b(?:was|were) (?:received|hosted|welcomed)\b[^;,.]{0,40}? by\b/u,
    isFirst: false,
    seenIn: "India, Singapore, Japan MOFA",
  },
  {
    pattern:
      /\b(?:received|receives) (?:a |the )?(?:courtesy )?(?:call|visit)|\bhosted\b|\breceived\b|\bwelcomed\b[^;]{0,100}? to (?:the )?\p{Lu}/u,
    isFirst: true,
    seenIn: "Japan MOD and MOFA",
  },
];

/** The party that received the other, where the words say so. */
export function findHost(paragraphs: readonly ReadParagraph[], present: readonly ReadPerson[]): string | undefined {
  const lead = paragraphs[0];
  if (lead === undefined) return undefined;
  const { text } = lead.paragraph;
  for (const { pattern, isFirst } of frames) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before = present.filter(({ gathered }) =>
      gathered.mentions.some(({ at, start }) => at === lead.paragraph.label && start < match.index),
    );
    const after = present.filter((person) => !before.includes(person));
    const found = isFirst ? before.at(0)?.party : after.at(0)?.party;
    if (found !== undefined) return found;
  }
  return undefined;
}
