import type { OfficeWords } from "./office-words.ts";
import { readParty, readPartyAfter } from "./read-party.ts";
import { readFieldThenTitle, readMinistry, readTitle, type SaidTitle } from "./read-title.ts";
import { type Reading, textBetween, wordAt } from "./reading.ts";
import { isCapitalised } from "./tokens.ts";

/** One person's offices, as they stand in a row. */
export interface OfficeChain {
  readonly offices: readonly OfficeWords[];
  readonly party?: string;
  /** "former", "late": somebody who is not in office. */
  readonly hasLeft: boolean;
  /** From the first word of the chain, its demonym included. */
  readonly start: number;
  readonly next: number;
}

/** Offices that begin at a token: "Australian Deputy Prime Minister and Minister for Defence", "Minister of Defense of Japan". */
export function readOfficeChain(reading: Reading, start: number): OfficeChain | undefined {
  const { tokens, rules } = reading;
  let at = start;
  let hasLeft = false;
  const skipPassing = () => {
    while (rules.passing.has(wordAt(reading, at))) {
      hasLeft ||= rules.left.has(wordAt(reading, at));
      at += 1;
    }
  };
  skipPassing();
  const before = reading.partyAt(at);
  if (before !== undefined && before.name.form !== "metonym") {
    at = before.next;
    if (wordAt(reading, at) === "'s") at += 1;
    skipPassing();
  }
  const first = readOffice(reading, at, before?.name.party);
  if (first === undefined) return undefined;
  const offices = [first.office];
  at = first.next;
  for (let joined = readJoined(reading, at, before?.name.party); joined !== undefined; ) {
    offices.push(joined.office);
    at = joined.next;
    joined = offices.length < 4 ? readJoined(reading, at, before?.name.party) : undefined;
  }
  const party = before?.name.party ?? offices.find((office) => office.party !== undefined)?.party;
  if (at > tokens.length) return undefined;
  return { offices, hasLeft, start, next: at, ...(party === undefined ? {} : { party }) };
}

interface Read {
  readonly office: OfficeWords;
  readonly next: number;
}

/** A second office after "and", a slash or a comma: "…, and concurrently Minister for Trade". */
function readJoined(reading: Reading, at: number, party: string | undefined): Read | undefined {
  let next = at;
  const isComma = wordAt(reading, next) === ",";
  if (isComma || wordAt(reading, next) === "/") next += 1;
  if (wordAt(reading, next) === "and" || wordAt(reading, next) === "&") next += 1;
  if (next === at) return undefined;
  if (wordAt(reading, next) === "concurrently") next += 1;
  if (/^[Tt]he$/.test(wordAt(reading, next))) next += 1;
  const office = readOffice(reading, next, party);
  if (office === undefined) return undefined;
  // A comma also parts two people: "the Minister of Defence, Foreign Minister Arden". The second office has a name then.
  const isNamed =
    isCapitalised(wordAt(reading, office.next)) && !reading.rules.neverNames.has(wordAt(reading, office.next));
  return isNamed &&
    office.office.party === undefined &&
    (isComma || party === undefined) &&
    !hasFieldAfter(office.office)
    ? undefined
    : office;
}

/** "Minister of Defence" rather than "Defence Minister": such a title seldom begins a second person. */
function hasFieldAfter({ printed }: OfficeWords): boolean {
  return / (?:of|for) /.test(printed);
}

function readOffice(reading: Reading, at: number, party: string | undefined): Read | undefined {
  const { rules } = reading;
  const whole = rules.whole.longestAt(reading.tokens, at);
  const title = rules.titles.longestAt(reading.tokens, at);
  if (whole !== undefined && whole.next >= (title?.next ?? 0)) {
    const suffix = readPartyAfter(reading, whole.next);
    const known = party ?? suffix?.party;
    const rule =
      whole.value.find(({ parties }) => known !== undefined && parties?.includes(known)) ??
      whole.value.find(({ parties }) => parties === undefined || known === undefined);
    const isFollowed = wordAt(reading, whole.next) === "for";
    if (rule !== undefined && !isFollowed) return finish(reading, at, whole.next, { rule });
  }
  const prefix = title === undefined ? rules.prefixes.longestAt(reading.tokens, at) : undefined;
  const core = prefix?.next ?? at;
  const withField = readTitle(reading, core) ?? readFieldThenTitle(reading, core);
  if (withField === undefined) return undefined;
  const { next, ...said } = withField;
  return finish(reading, at, next, { ...said, ...(prefix === undefined ? {} : { prefix: prefix.value }) });
}

/** "Ambassador to the Republic of Tarn", "Senior Advisor to the President": to whom, not for whom. */
function skipServed(reading: Reading, at: number, rank: string): number {
  if (wordAt(reading, at) !== "to") return at;
  if (rank === "ambassador") return readParty(reading, at + 1)?.next ?? at;
  if (!/adviser|assistant|chief/.test(rank) || wordAt(reading, at + 1) !== "the") return at;
  return reading.rules.titles.longestAt(reading.tokens, at + 2)?.next ?? at;
}

function finish(reading: Reading, start: number, next: number, said: SaidTitle): Read {
  // Brunei and others count ministers of one field: "Minister of Defence II".
  if (/^I{2,3}$/u.test(wordAt(reading, next))) return finish(reading, start, next + 1, said);
  const served = skipServed(reading, next, said.rule.rank);
  if (served > next) return finish(reading, start, served, said);
  const printed = textBetween(reading, start, next);
  const ministry =
    (said.portfolio === undefined && said.rule.level === "senior_official") ||
    (said.prefix !== undefined && said.portfolio === undefined)
      ? readMinistry(reading, next)
      : undefined;
  if (ministry !== undefined) {
    const { next: after, portfolio } = ministry;
    const owner = readPartyAfter(reading, after);
    const office = { ...said, portfolio, printed, ...(owner === undefined ? {} : { party: owner.party }) };
    return { office, next: owner?.next ?? after };
  }
  const isFor = said.rule.portfolio === "follows" && said.field === undefined && wordAt(reading, next) === "for";
  const found = isFor ? readParty(reading, next + 1) : readPartyAfter(reading, next);
  const after = said.rule.party === undefined ? found : undefined;
  const party = said.party ?? said.rule.party ?? after?.party;
  return { office: { ...said, printed, ...(party === undefined ? {} : { party }) }, next: after?.next ?? next };
}
