import type { FactDate } from "../model/dates.ts";
import { foldName } from "../model/fold-name.ts";
import { digest } from "../model/keys.ts";
import type { EntityLabel, ResolvedEntity } from "../model/resolved.ts";
import { findNearest } from "./nearest.ts";

/** A person's sourced time in an office. */
export interface HeldOffice {
  readonly person: string;
  readonly from?: FactDate;
  readonly to?: FactDate;
}

/** Comparing spellings goes through all ids: a bulk file with a million unknown ones is told of them without a hint. */
const mostSearches = 500;

export type EntityOf<L extends EntityLabel> = Extract<ResolvedEntity, { label: L }>;

/** Everything that readouts may refer to: the registry files and the countries of ISO 3166. */
export class Registry {
  readonly #entities: ReadonlyMap<string, ResolvedEntity>;
  readonly #broken: ReadonlySet<string>;
  readonly #present = new Map<string, string>();
  readonly #holders = new Map<string, HeldOffice[]>();
  #byName: Map<string, string[]> | undefined;
  #hash: string | undefined;
  #searchesLeft = mostSearches;

  /** `broken` are ids of entries with problems: they are known, so that each use is not one more problem. */
  constructor(entities: Iterable<ResolvedEntity>, broken: Iterable<string> = []) {
    const byId = new Map<string, ResolvedEntity>();
    for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, entity);
    this.#entities = byId;
    this.#broken = new Set(broken);
    for (const entity of byId.values()) {
      for (const former of entity.formerly) this.#present.set(former, entity.id);
      if (entity.label === "Person") this.#addTenures(entity);
    }
  }

  /** Whether an entity of this kind has the id today. */
  has(label: EntityLabel, id: string): boolean {
    return this.#entities.get(id)?.label === label;
  }

  find(id: string): ResolvedEntity | undefined {
    return this.#entities.get(id);
  }

  party(id: string): EntityOf<"Party"> | undefined {
    const entity = this.#entities.get(id);
    return entity?.label === "Party" ? entity : undefined;
  }

  office(id: string): EntityOf<"Office"> | undefined {
    const entity = this.#entities.get(id);
    return entity?.label === "Office" ? entity : undefined;
  }

  occasion(id: string): EntityOf<"Occasion"> | undefined {
    const entity = this.#entities.get(id);
    return entity?.label === "Occasion" ? entity : undefined;
  }

  /** What a former id is called today. */
  presentId(former: string): string | undefined {
    return this.#present.get(former);
  }

  isBroken(id: string): boolean {
    return this.#broken.has(id);
  }

  /** Sourced tenures of an office, of all its holders. */
  holdersOf(office: string): readonly HeldOffice[] {
    return this.#holders.get(office) ?? [];
  }

  entities(): Iterable<ResolvedEntity> {
    return this.#entities.values();
  }

  /** Changes when anything in the registry does. */
  get hash(): string {
    this.#hash ??= digest(JSON.stringify([...this.#entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))));
    return this.#hash;
  }

  /** Ids that somebody may have meant: of these kinds, by name, by a part of the id, or by spelling. */
  suggest(text: string, labels: readonly EntityLabel[]): readonly string[] {
    const fits = (id: string) => labels.some((label) => this.has(label, id));
    const named = (this.#names().get(foldName(text)) ?? []).filter(fits);
    if (named.length > 0) return named.slice(0, 2);
    if (this.#searchesLeft === 0) return [];
    this.#searchesLeft -= 1;
    const ids = [...this.#entities.keys()].filter(fits);
    const near = findNearest(text, ids);
    if (near.length > 0) return near;
    const words = foldName(text).split(" ");
    const holding = ids.filter((id) => words.every((word) => foldName(id).split(" ").includes(word)));
    return holding.length <= 3 ? holding : [];
  }

  #names(): ReadonlyMap<string, readonly string[]> {
    if (this.#byName !== undefined) return this.#byName;
    this.#byName = new Map();
    for (const { id, names } of this.#entities.values()) {
      for (const folded of new Set(names.map((name) => name.folded))) {
        this.#byName.set(folded, [...(this.#byName.get(folded) ?? []), id]);
      }
    }
    return this.#byName;
  }

  #addTenures(person: EntityOf<"Person">): void {
    for (const { office, from, to } of person.tenures) {
      const held = { person: person.id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const known = this.#holders.get(office);
      if (known === undefined) this.#holders.set(office, [held]);
      else known.push(held);
    }
  }
}
