import type { GatheredPerson } from "./gather-people.ts";
import { levelOf, type OfficeWords, rankOf } from "./office-words.ts";

export interface PartySources {
  /** Party of the page's publisher. */
  readonly own: string | undefined;
  /** The office that a bare "the Minister" means on these pages. */
  readonly ownOffice: string | undefined;
  /** Parties named in the title, in order: "Japan-Italy Defence Ministerial Telephone Conference". */
  readonly titleParties: readonly string[];
  /** The country or organisation that the text names most, beside the publisher's: the other side, if the title names none. */
  readonly mostNamed: string | undefined;
  /** Countries named in the sentence that first names somebody, beside the publisher's own. */
  /** Whether somebody is named where the text tells of the meeting, in its title, or as a speaker: of others nothing is inferred. */
  readonly takesPart: (person: GatheredPerson) => boolean;
  readonly nearTo: (person: GatheredPerson) => readonly string[];
  /** Countries whose first minister of a field is called Secretary. */
  readonly secretaries: ReadonlySet<string>;
}

/**
 * Whom the people of a page represent where the words beside them do not say. The first without a party is the publisher's own,
 * if his office may be one of theirs; the others stand for what the title names and nobody represents yet. Sets `party`.
 */
export function inferParties(people: readonly GatheredPerson[], sources: PartySources): void {
  for (const person of people) person.party ??= person.offices.find(({ party }) => party !== undefined)?.party;
  const open = people.filter(
    (person) => person.party === undefined && person.offices.length > 0 && sources.takesPart(person),
  );
  if (open.length === 0) return;
  const own = sources.own;
  const [first] = open;
  if (own !== undefined && first !== undefined) {
    const candidate = open.find((person) => isOwnOffice(person, sources)) ?? (hasOwn(people, own) ? undefined : first);
    if (candidate !== undefined && isPossible(candidate, own, sources)) candidate.party = own;
  }
  for (const person of open) {
    if (person.party !== undefined) continue;
    const free = sources.titleParties.filter(
      (party) =>
        !people.some((other) => other.party === party && isLike(other, person)) && isPossible(person, party, sources),
    );
    if (free.length === 1) person.party = free[0];
  }
  for (const person of open) {
    const near = sources.nearTo(person);
    const [only] = near;
    if (person.party !== undefined || only === undefined || near.length > 1) continue;
    if (isPossible(person, only, sources) && !people.some((other) => other.party === only && isLike(other, person)))
      person.party = only;
  }
  const last = open.filter(({ party, mentions }) => party === undefined && mentions.some(({ at }) => at === "lead"));
  const [only] = last;
  if (only !== undefined && last.length === 1 && sources.titleParties.length === 0 && sources.mostNamed !== undefined) {
    const isFree = !people.some(({ party }) => party === sources.mostNamed);
    if (isFree && isPossible(only, sources.mostNamed, sources)) only.party = sources.mostNamed;
  }
  // "US Secretary of State Arden, Secretary of Defense Brook and …": one country before them all.
  for (const person of open) {
    const party = person.party ?? partyBeside(person, people);
    if (party !== undefined && party !== own && isPossible(person, party, sources)) person.party = party;
  }
  // Two ministers of one side: "together with Mr. MOTEGI, Minister for Foreign Affairs".
  for (const person of open) {
    if (
      person.party === undefined &&
      own !== undefined &&
      isPossible(person, own, sources) &&
      people.some(({ party }) => party !== undefined && party !== own) &&
      sources.titleParties.every((party) => people.some((other) => other.party === party))
    )
      person.party = own;
  }
}

/** Of whoever is named right before, with nothing but a comma or "and" between. */
function partyBeside({ mentions }: GatheredPerson, people: readonly GatheredPerson[]): string | undefined {
  for (const { at, joined } of mentions) {
    if (joined === undefined) continue;
    const beside = people.find((other) =>
      other.mentions.some((mention) => mention.at === at && mention.start === joined.start),
    );
    const party = joined.party ?? beside?.party;
    if (party !== undefined) return party;
  }
  return undefined;
}

function hasOwn(people: readonly GatheredPerson[], own: string): boolean {
  return people.some(({ party }) => party === own);
}

/** "Defense Minister Hamada" on a page of the Ministry of Defense of Japan. */
function isOwnOffice({ offices }: GatheredPerson, { own, ownOffice }: PartySources): boolean {
  if (own === undefined || ownOffice === undefined) return false;
  return offices.some(
    (office) =>
      ownOffice === `${own}-${[office.portfolio, rankOf(office)].filter((part) => part !== undefined).join("-")}` ||
      (ownOffice.endsWith(`-${rankOf(office)}`) && office.portfolio === undefined && office.field === undefined) ||
      (ownOffice === "usa-secretary-of-state" && rankOf(office).startsWith("secretary")),
  );
}

/** A Secretary of Defense is no minister of Japan's; a Secretary General is of an organisation. */
function isPossible(
  { offices }: GatheredPerson,
  party: string,
  { secretaries, own, ownOffice }: PartySources,
): boolean {
  return offices.every((office) => {
    const rank = rankOf(office);
    const isOrganisation =
      party.length !== 3 && party !== "un" && party !== "eu" ? true : party === "un" || party === "eu";
    if (office.rule.isOfOrganisation) return isOrganisation;
    // A country that nobody listed may call its ministers so on its own pages.
    const isOwnWay = party === own && ownOffice === undefined;
    if (rank === "secretary" && office.prefix === undefined) return secretaries.has(party) || isOwnWay;
    if (rank === "chancellor") return party === "deu" || party === "aut" || party === "che";
    return true;
  });
}

/** Of one kind: two foreign ministers do not stand for one country. */
function isLike(one: GatheredPerson, other: GatheredPerson): boolean {
  const key = (office: OfficeWords) => `${levelOf(office)} ${office.portfolio ?? office.field ?? ""}`;
  return (
    one.offices.length === 0 ||
    other.offices.length === 0 ||
    one.offices.some((a) =>
      other.offices.some((b) => key(a) === key(b) || a.portfolio === undefined || b.portfolio === undefined),
    )
  );
}
