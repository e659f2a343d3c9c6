import type { Lexicon } from "../lexicon.ts";
import type { GatheredPerson, PlacedMention } from "../names/gather-people.ts";
import { mentionsIn, type ReadParagraph } from "../read-page-people.ts";
import { isAbsentAfter, isAttendanceSentence } from "./meeting-sentence.ts";

/** Somebody who took part, and the words that say so. */
export interface PresentPerson {
  readonly person: GatheredPerson;
  readonly at: string;
  /** The words that name them: "Mr. Bo Arden, Minister of Defence of Tarn". */
  readonly quote: string;
  readonly sentence: string;
  /** Whether a sentence about the meeting itself names them, rather than that they speak later. */
  readonly isTold: boolean;
}

/** Who took part in a meeting: those its sentence names, those "attended by"; and where one side is missing, those who speak. */
export function findPresent(
  paragraphs: readonly ReadParagraph[],
  title: ReadParagraph | undefined,
  people: readonly GatheredPerson[],
): readonly PresentPerson[] {
  const list = new PresentList(people);
  addTold(paragraphs, title, list);
  if (title !== undefined && list.isOneSided) {
    const { text } = title.paragraph;
    for (const mention of title.mentions) {
      if (isThere(mention, text.slice(0, mention.start))) list.add(mention, title, text, "told");
    }
  }
  if (list.isOneSided) {
    for (const read of paragraphs) {
      for (const sentence of read.sentences) {
        for (const speaker of speakersOf(sentence, mentionsIn(read, sentence))) {
          list.add(speaker, read, sentence.text, "speaks");
        }
      }
    }
  }
  return list.present;
}

class PresentList {
  readonly present: PresentPerson[] = [];
  readonly #people: readonly GatheredPerson[];

  constructor(people: readonly GatheredPerson[]) {
    this.#people = people;
  }

  add(mention: PlacedMention, { paragraph }: ReadParagraph, sentence: string, how: "told" | "speaks"): void {
    const person = this.#people.find(({ mentions }) => mentions.includes(mention));
    if (person === undefined) return;
    const quote = paragraph.text.slice(mention.start, mention.end);
    const found = { person, at: mention.at, quote, sentence, isTold: how === "told" };
    const known = this.present.findIndex((each) => each.person === person);
    if (known < 0) this.present.push(found);
    // A role first, the name later: the words with the name say more.
    else if (mention.name !== undefined && !this.present[known]?.quote.includes(mention.name.printed)) {
      const isNamed = person.words.some((word) => this.present[known]?.quote.includes(word) === true);
      if (!isNamed) this.present[known] = found;
    }
  }

  /** Everybody found stands for one party, or nobody was found. */
  get isOneSided(): boolean {
    return new Set(this.present.map(({ person }) => person.party ?? person)).size < 2;
  }
}

/** Those named where the text tells of the meeting itself. */
function addTold(paragraphs: readonly ReadParagraph[], title: ReadParagraph | undefined, list: PresentList): void {
  let hasTold = false;
  let last = title?.mentions.at(-1);
  let lastIn = title;
  for (const read of paragraphs) {
    for (const sentence of read.sentences) {
      const here = mentionsIn(read, sentence);
      const isOfMeeting: boolean = sentence.tells && (!hasTold || read === paragraphs[0]);
      // "He met with …": whoever was named last, before this sentence.
      const isOfOneNamed = isOfMeeting && !hasTold && /^(?:He|She|There he|There she)\b/u.test(sentence.text);
      if (isOfOneNamed && last !== undefined && lastIn !== undefined) list.add(last, lastIn, sentence.text, "told");
      if (isOfMeeting || isAttendanceSentence(sentence.text)) {
        hasTold ||= isOfMeeting;
        for (const mention of here) {
          const before = sentence.text.slice(0, Math.max(0, mention.start - sentence.start));
          if (isThere(mention, before)) list.add(mention, read, sentence.text, "told");
        }
      }
      last = here.filter(({ name }) => name !== undefined).at(-1) ?? last;
      lastIn = here.length > 0 ? read : lastIn;
    }
  }
}

/** Titles that tell of somebody in the abstract where no name follows: "the ASEAN Chair", "the Speaker". */
const vagueRoles =
  /^(?:chair|director|commander|governor|speaker|legislator|counsellor|mayor|commissioner|special-envoy)$/u;

function isThere({ hasLeft, name, offices, isCounterpart }: PlacedMention, before: string): boolean {
  if (hasLeft || isAbsentAfter(before)) return false;
  if (name !== undefined || isCounterpart) return true;
  return offices.length > 0 && !offices.some(({ rule }) => vagueRoles.test(rule.rank));
}

const verbOfTelling =
  /\b(?:stated|said|expressed|explained|welcomed|thanked|responded|replied|noted|mentioned|conveyed|stressed|emphasi[sz]ed|underlined|underscored|reaffirmed|praised|remarked|congratulated|appreciated|highlighted|pointed|raised|added|reiterated|condemned|commended|discussed|briefed|introduced|described|requested|asked|proposed|exchanged|agreed|confirmed|affirmed|concurred|shared|held|met|spoke)\b/u;
const opening =
  /^(?:(?:In response|In turn|In reply|On the other hand|For his part|For her part|Meanwhile|Also|Then|Furthermore|In addition),? |During (?:the|their|this) (?:meeting|talks|call|conversation|visit),? |At the (?:outset|beginning|start)(?: of the [\w-]+)?,? |The )?$/u;

/** Those whom a sentence begins with, up to its verb: "In response, Minister Brook stated", "Minister Arden, Mr. Fen and Mr. Glen discussed". */
function speakersOf(
  { text, start }: { readonly text: string; readonly start: number },
  mentions: readonly PlacedMention[],
): readonly PlacedMention[] {
  const [first] = mentions;
  if (first === undefined || !opening.test(text.slice(0, Math.max(0, first.start - start)))) return [];
  let end = first.start - start;
  const speakers: PlacedMention[] = [];
  for (const mention of mentions) {
    if (
      /\p{Ll}{3}/u.test(text.slice(end, mention.start - start).replace(/\band\b|\bthe\b|\bThe\b/gu, "")) &&
      speakers.length > 0
    )
      break;
    if (!mention.hasLeft) speakers.push(mention);
    end = mention.end - start;
  }
  const verb = verbOfTelling.exec(text.slice(end, end + 80));
  return verb === null || /["“:]/u.test(text.slice(end, end + verb.index)) ? [] : speakers;
}

const pluralTitles =
  /\b(?:(?<field>Foreign|Defen[cs]e|Finance|Trade|Interior|Prime) )?(?<rank>Ministers|Leaders|leaders|ministers|ambassadors|Presidents|Secretaries|Ambassadors|representatives|Representatives|officials|delegates|counterparts|Chiefs of Defen[cs]e|Heads of State)\b(?: \S+){0,6}? (?:of|from|representing) (?:the )?/gu;

export interface UnnamedSide {
  readonly party: string;
  /** "foreign-minister", where the plural says what they were. */
  readonly rank?: string;
  readonly quote: string;
  readonly at: string;
}

/** "Foreign Ministers of Tarn, Kest and the Republic of Brume": sides that are there without a name. */
export function findUnnamedSides(paragraphs: readonly ReadParagraph[], lexicon: Lexicon): readonly UnnamedSide[] {
  const sides: UnnamedSide[] = [];
  for (const { sentences, paragraph } of paragraphs.slice(0, 1)) {
    for (const { text, tells } of sentences) {
      if (!tells) continue;
      for (const match of text.matchAll(pluralTitles)) {
        const rank = rankOf(match.groups);
        for (const party of listedParties(after(text, match), lexicon)) {
          sides.push({ party, quote: text, at: paragraph.label, ...(rank === undefined ? {} : { rank }) });
        }
      }
    }
  }
  return sides;
}

/** A list of countries is told within a few lines. */
function after(text: string, { index, 0: words }: RegExpExecArray): string {
  return text.slice(index + words.length, index + words.length + 600);
}

function rankOf(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const field = groups?.field?.toLowerCase().replace("defense", "defence");
  if (groups?.rank !== "Ministers" || field === undefined) return undefined;
  return `${field}-minister`;
}

/** Parties one after another, parted by commas and "and". */
function listedParties(text: string, lexicon: Lexicon): readonly string[] {
  const parties: string[] = [];
  let end = 0;
  for (const match of lexicon.parties.findAll(text)) {
    if (!/^(?:,|and|&|\s|the|;)*$/u.test(text.slice(end, match.start)) || match.value.form === "metonym") break;
    if (!parties.includes(match.value.party)) parties.push(match.value.party);
    end = match.end;
  }
  return parties;
}
