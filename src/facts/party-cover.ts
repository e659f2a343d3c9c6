import type { FactDate } from "../model/dates.ts";
import { certainlyMisses } from "./compare-dates.ts";
import type { Registry } from "./registry.ts";

/** Which parties speak, or are in the room, when these do: groupings stand for their members, bodies for their country. */
export class PartyCover {
  readonly #registry: Registry;
  readonly #parties: ReadonlySet<string>;
  readonly #date: FactDate;

  constructor(registry: Registry, parties: Iterable<string>, date: FactDate) {
    this.#registry = registry;
    this.#parties = new Set(parties);
    this.#date = date;
  }

  /** Itself, or a grouping of which two members are there, or a member of a grouping that is there. */
  speaksFor(party: string): boolean {
    if (this.#parties.has(party)) return true;
    if (this.#isGrouping(party))
      return this.#membersOf(party).filter((member) => this.#parties.has(member)).length >= 2;
    return [...this.#parties].some((own) => this.#isGrouping(own) && this.#membersOf(own).includes(party));
  }

  /** As `speaksFor`; one member of any organisation is enough, and so is the country of a ministry or the reverse. */
  includes(party: string): boolean {
    if (this.speaksFor(party)) return true;
    if (this.#membersOf(party).some((member) => this.#parties.has(member))) return true;
    if (this.#upwards(party).some((upper) => this.#parties.has(upper))) return true;
    return [...this.#parties].some((own) => this.#upwards(own).includes(party));
  }

  #isGrouping(party: string): boolean {
    return this.#registry.party(party)?.kind === "informal_grouping";
  }

  /** Members on that date, as far as their membership does not certainly lie elsewhere. */
  #membersOf(party: string): readonly string[] {
    const members = this.#registry.party(party)?.members ?? [];
    return members
      .filter(({ role, from, to }) => role === "member" && !certainlyMisses(from, to, this.#date))
      .map(({ member }) => member);
  }

  #upwards(party: string): readonly string[] {
    const above: string[] = [];
    let upper = this.#registry.party(party)?.partOf;
    while (upper !== undefined && !above.includes(upper)) {
      above.push(upper);
      upper = this.#registry.party(upper)?.partOf;
    }
    return above;
  }
}
