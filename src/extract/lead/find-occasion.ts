export interface FoundOccasion {
  readonly name: string;
  readonly quote: string;
  /** It is prepared for or looked forward to: whether they met on its occasion is for its days to say. */
  readonly isToCome: boolean;
}

const occasionLeads =
  /\b(?:to (?:attend|participate in|take part in)|in order to (?:attend|participate in)|(?:on|at) the (?:occasion|sidelines?|margins?|fringes) of|on the margin of|in the margins of|attending|ahead of|alongside|following his participation in|for) (?:the |a |an |his |her )?/giu;
const occasionNoun =
  /\b(?:Summit|Meetings?|Conference|Dialogue|General Assembly|Forum|Assembly|Ministerial|Session|Council|ADMM-Plus|ADMM|UNGA|Retreat|Consultations|Congress|Exhibition|Ceremony|Week|Committee|COP\d*|Inauguration|Funeral|Talks|Contact Group|CHOGM|TICAD|ReAIM|PALM\d*)\b/u;

/** The event on whose occasion they met, as the likeliest of these sentences prints it; one that is only to come if need be. */
export function findOccasion(sentences: readonly string[]): FoundOccasion | undefined {
  const found = sentences.flatMap((sentence) => [
    ...afterLeads(sentence, occasionLeads, occasionNoun),
    ...afterLeads(sentence, atLeads, summitNoun),
  ]);
  return found.find(({ isToCome }) => !isToCome) ?? found[0];
}

/** "met at the G20 Summit": only names of events, since meetings are "at" many things. */
const atLeads = /\bat (?:the |a )?/gu;
const summitNoun = /\b(?:Summit|Dialogue|Conference|General Assembly|Forum|Assembly)\b/u;

function afterLeads(sentence: string, leads: RegExp, noun: RegExp): readonly FoundOccasion[] {
  return [...sentence.matchAll(leads)].flatMap((match) => {
    const from = match.index + match[0].length;
    const name = titleRun(sentence.slice(from, from + 160));
    if (name === undefined || !noun.test(name)) return [];
    const before = sentence.slice(Math.max(0, match.index - 90), match.index);
    const isToCome = /^ahead/iu.test(match[0]) || toCome.test(before);
    return [{ name, quote: `${match[0]}${name}`, isToCome }];
  });
}

/** Words of the same clause after which an occasion lies ahead: "preparations for the Summit", "will visit Vienna to attend". */
const toCome =
  /\b(?:prepar\w+|run-?up|plan(?:s|ned|ning)?|agenda|expectations?|hopes?|hoped|support|invit\w+|intends?|will|would|upcoming|forthcoming|(?:is|are|was|were) (?:due|set|scheduled|to)|look(?:s|ed|ing)? (?:forward|ahead)|next (?:week|month|year))\b[^,;]*$/iu;

/** Words in capitals with small ones between them: "Meeting of G7 Foreign Ministers". */
function titleRun(text: string): string | undefined {
  const run =
    /^(?:["“‘]?(?:\p{Lu}|\d)[\p{L}\p{N}.'’&+/()“”"-]*(?:,(?= [A-Z]\S+ (?:and|Summit|Meeting)))?|of|and|the|on|for|in|with|to|between|meetings?|summit)(?: (?:["“‘(]?(?:\p{Lu}|\d)[\p{L}\p{N}.'’&+/()“”"-]*|of|and|the|on|for|in|with|between|meetings?|summit|leaders['’]|ministers['’]|ministerial))*/u.exec(
      text,
    )?.[0];
  const name = run
    ?.replace(/(?: (?:of|and|the|on|for|in|with|to|between))+$/u, "")
    .replace(/^["“‘(]+|["”’),.]+$/gu, "");
  return name === undefined || name.length < 4 ? undefined : name;
}
