import type { Knowledge } from "../knowledge.ts";
import type { PartyName } from "../lexicon.ts";
import type { GatheredPerson } from "../names/gather-people.ts";
import { inferOffices } from "../names/infer-offices.ts";
import { inferParties } from "../names/infer-parties.ts";
import type { Layout } from "../page/read-layout.ts";
import type { Publisher } from "../publishers.ts";
import type { PagePeople } from "../read-page-people.ts";
import type { Proposals } from "./proposals.ts";

/** Whom the people of a page represent, as far as title, sentences and publisher tell. */
export function settleKnownParties(
  page: PagePeople,
  layout: Layout,
  publisher: Publisher | undefined,
  knowledge: Knowledge,
): void {
  const own = publisher?.party;
  inferParties(page.people, {
    own,
    ownOffice: publisher?.office,
    titleParties: partiesIn(layout.title ?? "", knowledge).filter((party) => party !== own),
    mostNamed: mostNamed(layout, own, knowledge),
    takesPart: (person) => takesPart(person, page),
    nearTo: (person) => partiesNear(person, page, own, knowledge),
    secretaries: knowledge.titles.secretaries,
  });
  inferOffices(page.people);
}

function takesPart({ mentions }: GatheredPerson, { paragraphs }: PagePeople): boolean {
  if (mentions.every(({ hasLeft }) => hasLeft)) return false;
  if (mentions.some(({ at, hasLeft }) => at === "title" && !hasLeft)) return true;
  return paragraphs.some(({ sentences, mentions: here }) =>
    here.some(
      (mention) =>
        mentions.includes(mention) &&
        sentences.some(
          ({ start, text, tells }) =>
            mention.start >= start && mention.start < start + text.length && (tells || mention.start - start < 60),
        ),
    ),
  );
}

/** Somebody took part, and the page does not say for whom: the one other side if there is only one, else a question, not a silence. */
export function settleOpenParty(
  person: GatheredPerson,
  people: readonly GatheredPerson[],
  own: string | undefined,
  proposals: Proposals,
): void {
  const others = new Set(people.flatMap(({ party }) => (party === undefined || party === own ? [] : [party])));
  others.delete("unknown-party");
  const [only] = others;
  // Whose page it is has to be known: the one party could be the host's own.
  const isOtherSide = own !== undefined && others.size === 1;
  person.party = isOtherSide && only !== undefined ? only : proposals.unknownParty();
  person.isPartyInferred = true;
}

/** Parties named in a text as countries or organisations, in order. */
export function partiesIn(text: string, { lexicon, organisations }: Knowledge): readonly string[] {
  // Ministries and forces act for their country; they are no side of their own.
  const isSide = ({ party, form }: PartyName) =>
    form !== "metonym" &&
    !/^(?:ministry|armed_force|agency|parliament|company|media|university|political_party)$/u.test(
      organisations.get(party)?.kind ?? "",
    );
  const named = lexicon.parties.findAll(text).filter(({ value }) => isSide(value));
  return [...new Set(named.map(({ value }) => value.party))];
}

/** Countries in the sentence of somebody's first mention: "held the Japan-Tarn Defense Ministerial Meeting with Minister Brook". */
function partiesNear(
  { mentions }: GatheredPerson,
  { paragraphs }: PagePeople,
  own: string | undefined,
  { lexicon }: Knowledge,
) {
  for (const read of paragraphs) {
    const mention = read.mentions.find((each) => mentions.includes(each));
    if (mention === undefined) continue;
    const sentence = read.sentences.find(
      ({ start, text }) => mention.start >= start && mention.start < start + text.length,
    );
    if (sentence === undefined || !sentence.tells) return [];
    const named = lexicon.parties
      .findAll(sentence.text)
      .filter(({ value }) => value.form === "country" || value.form === "demonym");
    return [...new Set(named.map(({ value }) => value.party))].filter((party) => party !== own);
  }
  return [];
}

/** By countries and demonyms in the first paragraphs; a tie tells nothing. */
function mostNamed({ paragraphs }: Layout, own: string | undefined, { lexicon }: Knowledge): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs.slice(0, 6)) {
    for (const { value } of lexicon.parties.findAll(text)) {
      if (value.form !== "country" && value.form !== "demonym") continue;
      if (value.party !== own) counts.set(value.party, (counts.get(value.party) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
