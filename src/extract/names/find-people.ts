import type { OfficeWords } from "./office-words.ts";
import { type NameWords, readName, skipHonorifics } from "./read-name.ts";
import { type OfficeChain, readOfficeChain } from "./read-office.ts";
import { readPartyAfter } from "./read-party.ts";
import { type Reading, wordAt } from "./reading.ts";
import { isCapitalised } from "./tokens.ts";

/** One place where a text speaks of a person, by name, by office or both. */
export interface PersonMention {
  /** As `slice` counts. */
  readonly start: number;
  readonly end: number;
  readonly name?: NameWords;
  readonly offices: readonly OfficeWords[];
  readonly party?: string;
  /** "former", "late": not in office any more. */
  readonly hasLeft: boolean;
  /** "his counterpart": the office only follows from the other side's. */
  readonly isCounterpart: boolean;
}

/** Every mention of a person that the grammar of titles and names can tell, from left to right. */
export function findPeople(reading: Reading): readonly PersonMention[] {
  const mentions: PersonMention[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    const found = mentionAt(reading, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    mentions.push(toMention(reading, at, found));
    at = Math.max(found.next, at + 1);
  }
  return mentions;
}

interface Found {
  readonly name?: NameWords;
  readonly chain?: OfficeChain;
  readonly party?: string;
  readonly isCounterpart?: true;
  readonly next: number;
}

function mentionAt(reading: Reading, at: number): Found | undefined {
  if (reading.tokens[at]?.isWord !== true) return undefined;
  return counterpartAt(reading, at) ?? honoredAt(reading, at) ?? officeFirstAt(reading, at) ?? nameFirstAt(reading, at);
}

/** "Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs of Japan", "H.E. Prime Minister Arden", "Dr. Brook". */
function honoredAt(reading: Reading, at: number): Found | undefined {
  const place = skipHonorifics(reading, at);
  if (place === at) return undefined;
  const name = readName(reading, place);
  if (name !== undefined) {
    const chain = chainAfterName(reading, name.next);
    if (chain !== undefined) return withChain(name, chain);
    const party = readPartyAfter(reading, name.next);
    return { name, next: party?.next ?? name.next, ...(party === undefined ? {} : { party: party.party }) };
  }
  return officeFirstAt(reading, place);
}

/** "Defense Minister Hamada", "Secretary of State for Defence, John Healey", "Chancellor Olaf Scholz of Germany", "the Prime Minister". */
function officeFirstAt(reading: Reading, at: number): Found | undefined {
  const chain = readOfficeChain(reading, at);
  if (chain === undefined) return undefined;
  // "the 11th Harbour Defence Minister's Meeting", "the Prime Minister's Office": names of things.
  if (wordAt(reading, chain.next) === "'s" && isCapitalised(wordAt(reading, chain.next + 1))) return undefined;
  const isApart = wordAt(reading, chain.next) === ",";
  // "…, Ambassador John Arden": in an apposition a form of address, as "Mr." is.
  const from = isApart ? chain.next + 1 : chain.next;
  const place = skipHonorifics(reading, isApart && wordAt(reading, from) === "Ambassador" ? from + 1 : from);
  const name = wordAt(reading, chain.next) === "'s" ? undefined : readName(reading, place);
  if (name === undefined || (isApart && !endsApposition(reading, name, chain))) {
    return { chain, next: chain.next, ...(chain.party === undefined ? {} : { party: chain.party }) };
  }
  const after = chain.party === undefined ? readPartyAfter(reading, name.next) : undefined;
  const next = after?.next ?? name.next;
  const party = chain.party ?? after?.party;
  return { name, chain, next, ...(party === undefined ? {} : { party }) };
}

/** "…, John Healey, on the margins": what stands between commas, or has an honorific, names the holder of the office before it. */
function endsApposition(reading: Reading, name: NameWords, chain: OfficeChain): boolean {
  if (name.start > chain.next + 1) return true;
  if (name.words.length < 2) return false;
  return /^(?:[,.;)]|)$/.test(wordAt(reading, name.next)) || !/^(?:and)$/.test(wordAt(reading, name.next));
}

/** "Olaf Scholz, Chancellor of Germany". */
function nameFirstAt(reading: Reading, at: number): Found | undefined {
  const before = reading.tokens[at - 1];
  const here = reading.tokens[at];
  // In the middle of a name or of a run of capitals nothing begins.
  if (
    before?.isWord === true &&
    here !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    !/^(?:The|On|At|In|With|And|Both)$/.test(before.text)
  ) {
    return undefined;
  }
  // "On the Northern Tarn Protocol, the Prime Minister said": things have an article, people have none.
  if (/^[Tt]he$/.test(before?.text ?? "")) return undefined;
  const name = readName(reading, at);
  if (name === undefined || name.words.length < 2) return undefined;
  const chain = chainAfterName(reading, name.next);
  return chain === undefined ? undefined : withChain(name, chain);
}

function chainAfterName(reading: Reading, at: number): OfficeChain | undefined {
  const open = wordAt(reading, at);
  if (open !== "," && open !== "(") return undefined;
  let place = at + 1;
  if (/^(?:the|then|who|is)$/.test(wordAt(reading, place))) place += 1;
  if (wordAt(reading, place) === "the") place += 1;
  const chain = readOfficeChain(reading, place);
  if (chain === undefined) return undefined;
  // "Mr. Arden, Foreign Minister Brook and …" are two people: a title followed by a name is that person's.
  const after = skipHonorifics(reading, chain.next);
  const isOthers =
    chain.offices.every(({ party }) => party === undefined) &&
    readName(reading, after) !== undefined &&
    after === chain.next;
  if (isOthers && wordAt(reading, chain.next) !== ",") return undefined;
  return chain;
}

function withChain(name: NameWords, chain: OfficeChain): Found {
  return { name, chain, next: chain.next, ...(chain.party === undefined ? {} : { party: chain.party }) };
}

/** "his Danish counterpart, Jeppe Arden", "her counterpart Minister Brook", "his counterpart". */
function counterpartAt(reading: Reading, at: number): Found | undefined {
  if (!/^(?:his|her|their|the|Australian)$/i.test(wordAt(reading, at)) && reading.partyAt(at) === undefined)
    return undefined;
  const from = /^(?:his|her|their|the)$/i.test(wordAt(reading, at)) ? at + 1 : at;
  const owner = reading.partyAt(from);
  const place = owner?.next ?? from;
  const skipped = /^(?:new|newly)$/.test(wordAt(reading, place)) ? place + 1 : place;
  if (wordAt(reading, skipped) !== "counterpart") return undefined;
  let next = skipped + 1;
  const suffix = owner === undefined ? readPartyAfter(reading, next) : undefined;
  next = suffix?.next ?? next;
  const party = owner?.name.party ?? suffix?.party;
  const known = party === undefined ? {} : { party };
  const begin = wordAt(reading, next) === "," ? next + 1 : next;
  const start = wordAt(reading, begin) === "the" ? begin + 1 : begin;
  const named = honoredAt(reading, start) ?? officeFirstAt(reading, start);
  if (named?.name !== undefined) return { ...known, ...named, ...(named.party === undefined ? known : {}) };
  const name = readName(reading, start);
  if (name !== undefined && name.words.length > 1) return { name, next: name.next, isCounterpart: true, ...known };
  return { next, isCounterpart: true, ...known };
}

function toMention({ tokens }: Reading, at: number, { name, chain, party, isCounterpart, next }: Found): PersonMention {
  return {
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    offices: chain?.offices ?? [],
    hasLeft: chain?.hasLeft ?? false,
    isCounterpart: isCounterpart ?? false,
    ...(name === undefined ? {} : { name }),
    ...(party === undefined ? {} : { party }),
  };
}
