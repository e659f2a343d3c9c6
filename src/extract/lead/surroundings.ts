import { foldName } from "../../model/fold-name.ts";
import type { ResolvedEntity } from "../../model/resolved.ts";
import type { PlaceName } from "../lexicon.ts";

/** A place with everything that it lies in. */
export interface Surrounded {
  /** Ids and folded names: lists and registries have ids of their own for the same town. */
  readonly keys: ReadonlySet<string>;
  readonly countries: readonly string[];
}

/** What lies in what, from the registry and from the listed places. */
export class Surroundings {
  readonly #places = new Map<string, Place>();

  constructor(entities: readonly ResolvedEntity[], placesById: ReadonlyMap<string, PlaceName>) {
    for (const [id, { name, country, within }] of placesById) this.#places.set(id, { names: [name], country, within });
    for (const entity of entities) {
      if (entity.label !== "Place") continue;
      const names = entity.names.map(({ text }) => text);
      const { country, within } = entity;
      this.#places.set(entity.id, { names, country, within: within ?? this.#places.get(entity.id)?.within });
    }
  }

  /** Nothing for a place that is not known, or not told. */
  of(id: string | undefined): Surrounded {
    const keys = new Set<string>();
    const countries = new Set<string>();
    for (let at = id; at !== undefined && !keys.has(at); at = this.#places.get(at)?.within) {
      keys.add(at);
      const place = this.#places.get(at);
      for (const name of place?.names ?? []) keys.add(foldName(name));
      if (place?.country !== undefined) countries.add(place.country);
    }
    return { keys, countries: [...countries] };
  }
}

interface Place {
  readonly names: readonly string[];
  readonly country: string | undefined;
  readonly within: string | undefined;
}
