import { listInWords } from "../asking/words.ts";
import type { BriefSentence } from "./brief-section.ts";

interface AreaTold extends BriefSentence {
  readonly area: { readonly name: string } | null;
  readonly statuses: readonly { readonly sentence: string }[];
}

/** What is told of areas; where one statement tells of several, it stands once with all of them. */
export function cooperationOnce(areas: readonly AreaTold[]): readonly BriefSentence[] {
  const groups = new Map<string, AreaTold[]>();
  for (const area of areas) {
    const told = statementIn(area);
    groups.set(told, [...(groups.get(told) ?? []), area]);
  }
  return [...groups].flatMap(([told, group]): readonly BriefSentence[] => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const names = group.flatMap(({ area }) => area?.name ?? []);
    return [{ sentence: `On ${listInWords(names, names.length)}: ${told}`, sources: first.sources }];
  });
}

/** The sentence without what it says of its area. */
function statementIn({ sentence, statuses }: AreaTold): string {
  return statuses.find((each) => sentence.endsWith(each.sentence))?.sentence ?? sentence;
}
