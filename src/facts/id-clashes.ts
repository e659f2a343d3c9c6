import type { Problem } from "../errors/user-error.ts";
import { placeProblem } from "./place-problem.ts";
import type { WrittenId } from "./registry-part.ts";

/** Remembers every id that was given to something, and says when one is given twice, or so that two look the same. */
export class IdClashes {
  readonly #taken = new Map<string, Taken>();

  /** The problem with this id, if another had it before. */
  add(written: WrittenId): Problem | undefined {
    const folded = foldId(written.id);
    const before = this.#taken.get(folded);
    if (before === undefined) {
      const line = written.parsed.lineOf(written.path);
      this.#taken.set(folded, { id: written.id, list: written.list, where: `${written.file}:${line}` });
      return undefined;
    }
    return this.#describe(written, before);
  }

  /** An id that no file gives, such as a country's. */
  reserve(id: string, list: string, where: string): void {
    this.#taken.set(foldId(id), { id, list, where });
  }

  #describe(written: WrittenId, before: Taken): Problem {
    const { id, path, file, parsed, list } = written;
    const draft = { path, value: id, suggestion: "Ids are unique in the whole graph: choose another." } as const;
    if (id !== before.id) {
      const message = `The id "${id}" looks like "${before.id}" at ${before.where}.`;
      return placeProblem({ ...draft, id: "F43", message }, file, parsed);
    }
    if (list !== before.list) {
      const message = `The id "${id}" stands for something else at ${before.where} (${before.list}).`;
      return placeProblem({ ...draft, id: "F44", message }, file, parsed);
    }
    return placeProblem({ ...draft, id: "F42", message: `The id "${id}" is taken at ${before.where}.` }, file, parsed);
  }
}

interface Taken {
  readonly id: string;
  readonly list: string;
  readonly where: string;
}

/** The same for ids that people read as the same. */
function foldId(id: string): string {
  return id
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s._-]+/g, "-");
}
