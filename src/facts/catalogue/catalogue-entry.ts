import type { Severity } from "../../errors/user-error.ts";

/** One kind of problem that `parley check` reports. Ids are never used again for another kind. */
export interface CatalogueEntry {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** Why it matters and what to do. */
  readonly explanation: string;
  /** What brings it about. */
  readonly example: string;
}
