import type { Act } from "../../model/acts.ts";
import type { Clause } from "./clauses.ts";
import type { FoundSpeaker } from "./find-speakers.ts";
import type { PointsContext } from "./points.ts";
import { startOf } from "./subjects.ts";
import { gapBefore, lowerAt, type WrittenText } from "./written-words.ts";

/** Acts that are done towards somebody. */
const towards: ReadonlySet<Act> = new Set([
  "thanked",
  "asked",
  "proposed",
  "courtesy",
  "welcomed",
  "intends",
  "supported",
]);
/** So many words after the verb somebody may be addressed. */
const reach = 14;

/** The parties to whom something is said: "thanked Minister A", "gratitude to the IP4", "support by the IP4 countries". */
export function findAddressees(
  { act, verb, to }: Clause,
  written: WrittenText,
  speakers: readonly FoundSpeaker[],
  context: PointsContext,
): readonly string[] {
  if (!towards.has(act)) return [];
  const found: string[] = [];
  let last: number | undefined;
  for (const speaker of speakers) {
    // "welcomed Velland's efforts" is said of the efforts.
    if (speaker.from < verb.to || speaker.to > to || /^['’]/.test(gapBefore(written, speaker.to))) continue;
    const start = startOf(written, speaker);
    const isObject = start <= verb.to + (lowerAt(written, verb.to) === "that" ? -1 : 0);
    const isListed = last !== undefined && start - last <= 1 && listWords.has(lowerAt(written, start - 1));
    const isCompany = isWith(speaker, written, start, context);
    if (!isObject && !isListed && !isCompany && !isAddressed(act, written, start, verb.to)) continue;
    found.push(...partiesOf(speaker, context));
    last = speaker.to + (tails.has(lowerAt(written, speaker.to)) ? 1 : 0);
  }
  return [...new Set(found)];
}

const listWords: ReadonlySet<string> = new Set(["and", "including"]);
/** "the IP4 countries": a word that belongs to the name before it. */
const tails: ReadonlySet<string> = new Set(["countries", "members", "partners", "nations"]);

function isAddressed(act: Act, written: WrittenText, start: number, verbTo: number): boolean {
  const word = lowerAt(written, start - 1);
  const before = lowerAt(written, start - 2);
  if (act === "thanked" && word === "by") return true;
  if (start - verbTo > reach) return false;
  return (word === "to" || word === "towards") && nouns.has(before);
}

/** "strengthen its relations with the IP4", "meeting with the leaders of the IP4": said to a grouping that stands for those present. */
function isWith({ speaker }: FoundSpeaker, written: WrittenText, start: number, { groupings = [] }: PointsContext) {
  if (speaker.kind !== "party" || !groupings.includes(speaker.party)) return false;
  for (let before = start - 1; before >= Math.max(0, start - 6); before -= 1) {
    if (lowerAt(written, before) === "with") return true;
  }
  return false;
}

/** Words that are said to somebody: "gratitude to", "congratulations to". */
const nouns: ReadonlySet<string> = new Set(
  "gratitude appreciation thanks congratulations condolences sympathy sympathies respect invitation request welcome greetings".split(
    " ",
  ),
);

function partiesOf({ speaker }: FoundSpeaker, { people }: PointsContext): readonly string[] {
  if (speaker.kind === "party") return [speaker.party];
  if (speaker.kind !== "people") return [];
  return people.flatMap(({ handle, party }) => (speaker.handles[0] === handle && party !== undefined ? [party] : []));
}
