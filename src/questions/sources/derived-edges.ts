import type { FactKind } from "../asking/citations.ts";
import type { EntityKind } from "../entity-kinds.ts";

export interface DerivedEdge {
  readonly edge: "MET" | "ENGAGED_WITH" | "COOPERATES_WITH" | "ATTENDED" | "TOOK_PART" | "DISCUSSED";
  /** From and to, in the order of the statement's parameters. */
  readonly between: readonly [EntityKind, EntityKind];
  /** Of cypher/query/. */
  readonly statement: string;
  readonly factKind: FactKind;
  readonly how: string;
  /**
   * "Ada Quill <exists> Bo Rook", and what there is instead: "Of 3 held meetings that both attended, none <lacks>", or the
   * whole sentence where there is one alone.
   */
  readonly words: {
    readonly exists: string;
    readonly noun: string;
    readonly shared: string;
    readonly lacks: string;
    readonly oneLacks: string;
  };
}

/** The edges between two things, and how each follows from facts; cypher/derive/ holds the same rules. */
export const derivedEdges: readonly DerivedEdge[] = [
  {
    edge: "MET",
    between: ["PERSON", "PERSON"],
    statement: "evidence-of-met",
    factKind: "meetings",
    how: "Two people count as having met where both attended a held meeting in direct contact and for different parties.",
    words: {
      exists: "met",
      noun: "meeting",
      shared: "held meetings that both attended",
      lacks: "had them in direct contact for different parties",
      oneLacks: "The one held meeting that both attended did not have them in direct contact for different parties.",
    },
  },
  {
    edge: "ENGAGED_WITH",
    between: ["PARTY", "PARTY"],
    statement: "evidence-of-engaged",
    factKind: "meetings",
    how: "Two parties count as engaged where people of both attended a held meeting in direct contact; a parliament engages with parliaments only.",
    words: {
      exists: "engaged with",
      noun: "meeting",
      shared: "held meetings where both took part",
      lacks: "counts: direct contact is needed, and a parliament engages with parliaments only",
      oneLacks:
        "The one held meeting where both took part does not count: direct contact is needed, and a parliament engages with parliaments only.",
    },
  },
  {
    edge: "COOPERATES_WITH",
    between: ["PARTY", "PARTY"],
    statement: "evidence-of-cooperation",
    factKind: "cooperations",
    how: "Two parties count as cooperating where a cooperation is set out by both sides together: both are parties to it, or one provides to the other; a parliament cooperates with parliaments only.",
    words: {
      exists: "cooperates with",
      noun: "cooperation",
      shared: "forms of cooperation that name both",
      lacks: "is set out by both sides together",
      oneLacks: "The one form of cooperation that names both is not set out by both sides together.",
    },
  },
  {
    edge: "ATTENDED",
    between: ["PERSON", "MEETING"],
    statement: "evidence-of-attended",
    factKind: "attendances",
    how: "Somebody counts as having attended where a readout lists the person and the meeting was held.",
    words: {
      exists: "attended",
      noun: "attendance",
      shared: "attendances that readouts list",
      lacks: "counts, since the meeting is not known to have been held",
      oneLacks:
        "The one attendance that readouts list does not count, since the meeting is not known to have been held.",
    },
  },
  {
    edge: "TOOK_PART",
    between: ["PARTY", "MEETING"],
    statement: "evidence-of-attended",
    factKind: "attendances",
    how: "A party counts as having taken part where somebody represented it and the meeting was held.",
    words: {
      exists: "took part in",
      noun: "attendance",
      shared: "attendances that readouts list",
      lacks: "counts, since the meeting is not known to have been held",
      oneLacks:
        "The one attendance that readouts list does not count, since the meeting is not known to have been held.",
    },
  },
  ...(["TOPIC", "PARTY"] as const).map(
    (subject): DerivedEdge => ({
      edge: "DISCUSSED",
      between: ["MEETING", subject],
      statement: "evidence-of-discussed",
      factKind: "statements",
      how: "A meeting counts as having dealt with whatever a statement made at it is about.",
      words: {
        exists: "dealt with",
        noun: "statement",
        shared: "statements",
        lacks: "is about it",
        oneLacks: "The one statement is not about it.",
      },
    }),
  ),
];

/** What the entries of one kind are, where one thing alone was asked about. */
export const factKindWords: Readonly<Record<FactKind, { readonly noun: string; readonly how: string }>> = {
  meetings: { noun: "meeting", how: "A meeting is settled from what all its readouts say of it." },
  attendances: { noun: "attendance", how: "An attendance is somebody whom a readout lists as present." },
  statements: { noun: "statement", how: "A statement is one point of a readout: by it, for it, at it or about it." },
  cooperations: { noun: "cooperation", how: "A cooperation is what one statement sets out." },
  tenures: {
    noun: "tenure",
    how: "A tenure rests on the sources of the registry and on readouts that show the person in office.",
  },
  memberships: { noun: "membership", how: "A membership rests on the sources of the registry." },
  mentions: { noun: "mention", how: "A mention names it without an attendance." },
};
