/** Something that a person should look at: nothing of it is certainly wrong, all of it is unlikely. */
export interface Finding {
  readonly kind: FindingKind;
  /** In words, with what speaks for it. */
  readonly what: string;
  /** Ids of the people, meetings or offices it is about. */
  readonly ids: readonly string[];
}

export const findingKinds = {
  "duplicate-person": "two entries that may be one person",
  "duplicate-meeting": "two ids that may be one meeting",
  "two-places": "a person in two places at one time",
  "two-holders": "an office with two holders at one time",
  "met-nobody": "people who met nobody",
} as const;
export type FindingKind = keyof typeof findingKinds;
