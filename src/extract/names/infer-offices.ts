import type { GatheredPerson } from "./gather-people.ts";
import { levelOf, type OfficeWords, rankOf } from "./office-words.ts";

/** Fields in which every country has a first minister, with the title that is the same everywhere. */
const shared: ReadonlyMap<string, string> = new Map([
  ["foreign", "Foreign Minister"],
  ["defence", "Defence Minister"],
]);

/**
 * "his Danish counterpart, Jeppe Arden": the office follows from that of whoever is named before in the same paragraph.
 * Only foreign and defence ministers have a counterpart of the same kind wherever they go.
 */
export function inferOffices(people: readonly GatheredPerson[]): void {
  for (const person of people) {
    const [mention] = person.mentions;
    if (mention === undefined || person.offices.length > 0 || person.party === undefined) continue;
    if (!person.mentions.every(({ isCounterpart }) => isCounterpart)) continue;
    const before = people.flatMap((other) => {
      const isOther = other !== person && other.party !== person.party;
      return isOther ? other.mentions.filter(({ at, start }) => at === mention.at && start < mention.start) : [];
    });
    const nearest = before.toSorted((one, other) => other.start - one.start)[0];
    const owner = people.find(({ mentions }) => nearest !== undefined && mentions.includes(nearest));
    const office = owner?.offices.map(counterpartOf).find((found) => found !== undefined);
    if (office !== undefined) person.offices.push(office);
  }
}

function counterpartOf(office: OfficeWords): OfficeWords | undefined {
  const rank = rankOf(office);
  const isFirstDiplomat = /^(?:secretary-of-state|foreign-secretary|foreign-minister)$/u.test(rank);
  const portfolio = isFirstDiplomat ? "foreign" : rank === "defence-minister" ? "defence" : office.portfolio;
  const printed = portfolio === undefined ? undefined : shared.get(portfolio);
  if (portfolio === undefined || printed === undefined || levelOf(office) !== "minister") return undefined;
  return {
    printed,
    portfolio,
    rule: { rank: "minister", level: "minister", portfolio: "of", isOfOrganisation: false },
  };
}
