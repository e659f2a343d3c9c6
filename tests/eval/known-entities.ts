import { toEntities } from "../../src/facts/registry-entities.ts";
import { foldName } from "../../src/model/fold-name.ts";
import { registryFile } from "../../src/model/registry-file.ts";
import type { ResolvedEntity } from "../../src/model/resolved.ts";

type EntityOf<L extends ResolvedEntity["label"]> = Extract<ResolvedEntity, { label: L }>;

/** The registry as an evaluation asks it, with a draft's proposals on top. */
export class KnownEntities {
  readonly #byId = new Map<string, ResolvedEntity>();
  readonly #present = new Map<string, string>();

  constructor(entities: Iterable<ResolvedEntity>) {
    for (const entity of entities) {
      if (!this.#byId.has(entity.id)) this.#byId.set(entity.id, entity);
      for (const former of entity.formerly) this.#present.set(former, entity.id);
    }
  }

  /** The same, and what a registry file holds; ids that are known stay as they are. */
  withProposals(proposals: unknown): KnownEntities {
    const placed = toEntities(registryFile.parse(proposals));
    return new KnownEntities([...this.#byId.values(), ...placed.map(({ entity }) => entity)]);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  person(id: string): EntityOf<"Person"> | undefined {
    const entity = this.#byId.get(id);
    return entity?.label === "Person" ? entity : undefined;
  }

  office(id: string): EntityOf<"Office"> | undefined {
    const entity = this.#byId.get(this.presentId(id));
    return entity?.label === "Office" ? entity : undefined;
  }

  /** The names of an occasion or a place, folded; its id's words where it is unknown. */
  foldedNames(id: string): readonly string[] {
    const entity = this.#byId.get(this.presentId(id));
    return entity === undefined ? [foldName(id)] : entity.names.map(({ folded }) => folded);
  }

  presentId(id: string): string {
    return this.#present.get(id) ?? id;
  }

  /** The party that an office belongs to: as the registry has it, else by the first part of the id. */
  partyOf(office: string): string {
    return this.office(office)?.of ?? office.split("-")[0] ?? office;
  }
}
