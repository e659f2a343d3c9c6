import type { Knowledge } from "../knowledge.ts";
import type { PlaceName } from "../lexicon.ts";
import type { PageOffice } from "../names/page-person.ts";
import type { Publisher } from "../publishers.ts";
import type { WrittenRegistry } from "./draft.ts";

type Entries<K extends keyof WrittenRegistry> = NonNullable<WrittenRegistry[K]>;

/** Collects what a draft refers to and the registry does not hold. Each is proposed once; ids that are known are passed over. */
export class Proposals {
  readonly #knowledge: Knowledge;
  readonly #ids = new Set<string>();
  readonly #people: Entries<"people"> = [];
  readonly #offices: Entries<"offices"> = [];
  readonly #organisations: Entries<"organisations"> = [];
  readonly #places: Entries<"places"> = [];
  readonly #occasions: Entries<"occasions"> = [];

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Topics and instruments are never proposed: what the registry lacks stays out of the draft. */
  isKnown(id: string): boolean {
    return this.#knowledge.known.has(id);
  }

  person(entry: Entries<"people">[number]): void {
    if (this.#isNew(entry.id)) this.#people.push(entry);
  }

  office({ id, printed, party, level }: PageOffice): void {
    this.party(party);
    if (this.#isNew(id)) this.#offices.push({ id, title: printed, of: party, level });
  }

  occasion(entry: Entries<"occasions">[number]): void {
    if (this.#isNew(entry.id)) this.#occasions.push(entry);
  }

  /** A listed organisation. False for an id that neither the registry nor the list has: nothing may refer to it. */
  party(id: string): boolean {
    const { known, organisations } = this.#knowledge;
    if (known.has(id) || this.#ids.has(id)) return true;
    const listed = organisations.get(id);
    if (listed === undefined) return false;
    this.#ids.add(id);
    const of = listed.of !== undefined && this.party(listed.of) ? { of: listed.of } : {};
    this.#organisations.push({ id, name: listed.name, kind: listed.kind, ...of });
    return true;
  }

  publisher({ id, party, name, kind }: Publisher): void {
    if (id === party) {
      this.party(id);
      return;
    }
    const of = this.party(party) ? { of: party } : {};
    if (this.#isNew(id)) this.#organisations.push({ id, name, kind, ...of });
  }

  unknownPublisher(): string {
    const id = "unknown-publisher";
    if (this.#isNew(id)) this.#organisations.push({ id, name: "Publisher not known", kind: "other" });
    return id;
  }

  /** Stands for a side whose party the page does not tell, until a person says which it is. */
  unknownParty(): string {
    const id = "unknown-party";
    if (this.#isNew(id)) this.#organisations.push({ id, name: "Party not known", kind: "other" });
    return id;
  }

  place({ place: id, name, kind, country, within }: PlaceName, all: ReadonlyMap<string, PlaceName>): void {
    const around = within === undefined ? undefined : all.get(within);
    if (around !== undefined) this.place(around, all);
    if (!this.#isNew(id)) return;
    this.#places.push({ id, name, kind, country, ...(around === undefined ? {} : { within: around.place }) });
  }

  /** Kinds without entries are left out. */
  toRegistry(): WrittenRegistry {
    const lists = {
      people: this.#people,
      offices: this.#offices,
      organisations: this.#organisations,
      places: this.#places,
      occasions: this.#occasions,
    };
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  }

  #isNew(id: string): boolean {
    if (this.#knowledge.known.has(id) || this.#ids.has(id)) return false;
    this.#ids.add(id);
    return true;
  }
}
