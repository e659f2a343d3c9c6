import { foldName } from "../../model/fold-name.ts";
import type { ResolvedEntity } from "../../model/resolved.ts";
import type { Lexicon } from "../lexicon.ts";
import { toPageOffice } from "./office-id.ts";
import type { OfficeWords } from "./office-words.ts";
import type { PageOffice } from "./page-person.ts";
import { readOfficeChain } from "./read-office.ts";
import { toReading } from "./reading.ts";
import type { TitleRules } from "./title-rules.ts";

type EntityOf<L extends ResolvedEntity["label"]> = Extract<ResolvedEntity, { label: L }>;
type KnownPerson = EntityOf<"Person">;

/** What the registry knows of people and offices, looked up the ways in which a page names them. */
export class KnownEntities {
  readonly #byId = new Map<string, ResolvedEntity>();
  readonly #peopleByName = new Map<string, KnownPerson[]>();
  readonly #peopleByFamily = new Map<string, KnownPerson[]>();
  readonly #officeByTitle = new Map<string, string>();
  readonly #officeByNorm = new Map<string, string>();
  readonly #secretaries: ReadonlySet<string>;

  constructor(entities: readonly ResolvedEntity[], lexicon: Lexicon, titles: TitleRules) {
    this.#secretaries = titles.secretaries;
    for (const entity of entities) {
      this.#byId.set(entity.id, entity);
      if (entity.label === "Person") this.#addPerson(entity);
      if (entity.label === "Office") this.#addOffice(entity, lexicon, titles);
    }
  }

  find(id: string): ResolvedEntity | undefined {
    return this.#byId.get(id);
  }

  entities(): Iterable<ResolvedEntity> {
    return this.#byId.values();
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  person(id: string): KnownPerson | undefined {
    const entity = this.#byId.get(id);
    return entity?.label === "Person" ? entity : undefined;
  }

  /** The office of a party: the registry's own where it knows the title or the same rank and field. */
  office(words: OfficeWords, party: string): PageOffice {
    const made = toPageOffice(words, party, this.#secretaries);
    const id = this.#officeByTitle.get(`${party} ${foldName(words.printed)}`) ?? this.#officeByNorm.get(made.id);
    return id === undefined ? made : { ...made, id };
  }

  /** People with this name in any order of its words. */
  findByName(words: readonly string[]): readonly KnownPerson[] {
    return this.#peopleByName.get(nameKey(words.join(" "))) ?? [];
  }

  /** People with this family name who may have held one of the offices on a day, as far as tenures tell. */
  findHolders(family: string, offices: readonly string[], day: string | undefined): readonly KnownPerson[] {
    return (this.#peopleByFamily.get(foldName(family)) ?? []).filter((person) => holds(person, offices, day));
  }

  /** Everybody with this family name, whatever they held. */
  withFamily(family: string): readonly KnownPerson[] {
    return this.#peopleByFamily.get(foldName(family)) ?? [];
  }

  /** Whoever held an office on a day, by sourced tenures. */
  holdersOf(office: string, day: string): readonly KnownPerson[] {
    return [...this.#byId.values()].filter(
      (entity): entity is KnownPerson => entity.label === "Person" && holds(entity, [office], day),
    );
  }

  #addPerson(person: KnownPerson): void {
    for (const { text } of person.names) push(this.#peopleByName, nameKey(text), person);
    const families = new Set([person.familyName, ...(person.nameOrder === undefined ? [] : [shortName(person)])]);
    for (const family of families) if (family !== undefined) push(this.#peopleByFamily, foldName(family), person);
  }

  #addOffice(office: EntityOf<"Office">, lexicon: Lexicon, titles: TitleRules): void {
    for (const { text } of office.names) {
      this.#officeByTitle.set(`${office.of} ${foldName(text)}`, office.id);
      const words = readOfficeChain(toReading(text, lexicon, titles), 0)?.offices[0];
      if (words === undefined) continue;
      const { id } = toPageOffice(words, office.of, this.#secretaries);
      if (!this.#officeByNorm.has(id)) this.#officeByNorm.set(id, office.id);
    }
  }
}

/** The short form by which Vietnamese names go: the last word. */
function shortName({ name }: KnownPerson): string | undefined {
  return name.split(" ").at(-1);
}

function holds(person: KnownPerson, offices: readonly string[], day: string | undefined): boolean {
  return person.tenures.some(({ office, from, to }) => {
    if (!offices.includes(office)) return false;
    if (day === undefined) return true;
    return (from === undefined || from.earliest <= day) && (to === undefined || to.latest >= day);
  });
}

/** Words in any order, without initials. */
function nameKey(name: string): string {
  const words = foldName(name).split(" ");
  const long = words.filter((word) => word.length > 1);
  return (long.length > 0 ? long : words).sort().join(" ");
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
