import type { Level } from "../../model/vocabularies.ts";

/** Somebody a page speaks of, under one handle for all the forms in which the page names them. */
export interface PagePerson {
  readonly handle: string;
  /** The fullest form printed, without honorifics: "KOIZUMI Shinjiro"; absent for a role that is never named. */
  readonly printed?: string;
  readonly family?: string;
  readonly given?: string;
  readonly offices: readonly PageOffice[];
  /** Whom they represent. */
  readonly party?: string;
  /** False for people who are only mentioned. */
  readonly isPresent: boolean;
  /** Ways in which the text calls them, without article: "Defense Minister KOIZUMI", "Minister Koizumi", "Koizumi", "the Secretary". */
  readonly shortForms: readonly string[];
}

/** An office as printed, and as normalised: (party, level, portfolio). */
export interface PageOffice {
  /** <party>-<portfolio>-<rank>, or the registry's own id where it knows the office. */
  readonly id: string;
  readonly printed: string;
  readonly party: string;
  readonly level: Level;
  /** The field of work is not printed; it follows from whose counterpart this is. */
  readonly isInferred?: true;
}
