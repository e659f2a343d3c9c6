import type { z } from "zod";
import type { factsFile } from "../../model/facts-file.ts";
import type { registryFile } from "../../model/registry-file.ts";

/** A facts file as it is written, before any default is filled in. */
export type WrittenFacts = z.input<typeof factsFile>;
/** Registry entries as they are written. */
export type WrittenRegistry = z.input<typeof registryFile>;

/** Something the rules could not decide, put to a person where it stands in the file. */
export interface Question {
  /** Path in the facts, such as ["meetings", 0, "date"]: the comment stands above this key. */
  readonly path: readonly (string | number)[];
  /** Stable kind, such as "year-from-dateline"; with the path it identifies the question. */
  readonly kind: string;
  /** One sentence that ends with what to decide. */
  readonly text: string;
  /** Values the key may take; the first is the one written. Empty where only a person can know. */
  readonly candidates: readonly string[];
}

/** What `parley extract` makes of one page. */
export interface Draft {
  /** What the page is, with the reason in words: "the minister's own words in the first person". */
  readonly verdict: Verdict;
  readonly facts: WrittenFacts;
  /** People, offices, organisations and so on that the registry does not hold yet; empty lists are left out. */
  readonly proposals: WrittenRegistry;
  readonly questions: readonly Question[];
  /** The text that quotes are looked up in. */
  readonly text: string;
}

export interface Verdict {
  readonly isReadout: boolean;
  readonly kind: PageKind;
  readonly reason: string;
}

export type PageKind =
  | "readout"
  | "press_conference"
  | "transcript"
  | "preview"
  | "joint_statement"
  | "news"
  | "speech"
  | "other";
