import type { Contact, MeetingFormat, MeetingMode } from "../model/vocabularies.ts";

/** What stands for one node of a path: a person; an office, whoever holds it; a country or an organisation. */
export type PathNodeKind = "PERSON" | "OFFICE" | "PARTY";

/** Meetings that count, and how. Days are ISO text. */
export interface MeetingRules {
  /** The weakest contact that counts: a meeting counts for a pair by the looser contact of the two. */
  readonly contact: Uppercase<Contact>;
  /** First and last day; "DEFINITE" wants the whole span of the meeting's date inside, "POSSIBLE" any day of it. */
  readonly window: {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly certainty: "DEFINITE" | "POSSIBLE";
  };
  /** Meetings of more people than this do not count. */
  readonly maxPeople: number | undefined;
  /** Empty: every mode; every format. A meeting has one mode, and any one of its formats suffices. */
  readonly modes: readonly Uppercase<MeetingMode>[];
  readonly formats: readonly Uppercase<MeetingFormat>[];
  /** People who represent the same party at a meeting, or of whom one represents no known party, count as well. */
  readonly colleagues: boolean;
  readonly by: PathNodeKind;
}

export interface PathRules extends MeetingRules {
  readonly maxHops: number;
  /** Ids of nodes and of meetings that are not used. */
  readonly avoid: readonly string[];
  /** Ids of nodes and of meetings that are on the path, in any order; somebody may then be on it twice. */
  readonly through: readonly string[];
}

/** One step of a path. Under OFFICE and PARTY the people tell who of them was there. */
export interface PathHop {
  readonly from: string;
  readonly to: string;
  readonly fromPerson: string;
  readonly toPerson: string;
  /** The best meeting of the two: the smallest, then the most recent, then by id. */
  readonly meeting: string;
  /** All meetings of the two that the rules count. */
  readonly shared: SharedMeetings;
}

export interface SharedMeetings {
  readonly meetings: number;
  /** Earliest day of the first; latest day of the last. */
  readonly firstOn: string;
  readonly lastOn: string;
}

export interface FoundPath {
  /** Empty where the start is an end already. */
  readonly hops: readonly PathHop[];
  readonly start: string;
}

export type PathOutcome =
  | { readonly found: true; readonly paths: readonly FoundPath[] }
  | {
      readonly found: false;
      /** TOO_FAR: the search ended at `maxHops` with people left to ask; NOT_CONNECTED: nobody was left. */
      readonly reason: "NO_MEETINGS_FROM" | "NO_MEETINGS_TO" | "TOO_FAR" | "NOT_CONNECTED";
      /** Nodes looked at from both ends. */
      readonly lookedAt: number;
    };

export interface PathSearch {
  /** Nodes to start from and to arrive at: any of them will do. Ids that no meeting knows are no error. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly rules: PathRules;
  /** How many paths at most, best first. */
  readonly first: number;
}

export interface CountedPaths {
  readonly count: number;
  /** False: there are at least so many. */
  readonly isExact: boolean;
}

export interface ContactCount extends SharedMeetings {
  readonly id: string;
  /** People counted at the smallest of the meetings. */
  readonly smallest: number;
}

export interface CommonContact {
  readonly id: string;
  readonly withFirst: SharedMeetings;
  readonly withSecond: SharedMeetings;
}

export interface Distances {
  /** Nodes at one hop, two, three …; as many entries as hops were asked for. */
  readonly counts: readonly number[];
  /** Neighbours by the number of nodes two hops away that they met, most first, then by id. */
  readonly connectors: readonly { readonly id: string; readonly reaches: number }[];
}

/**
 * Answers about who met whom, from memory or from the database: the same answer either way. Paths are ranked by hops;
 * then by the people counted at their meetings together, fewer first; then by the sum of the meetings' latest days,
 * later first; then by the ids of their nodes in order. Paths that are listed together differ in their nodes.
 */
export interface PathFinder {
  /** Which load of the graph it sees. */
  readonly version: number;
  /** True for the id of a node that is at hand, so that nobody need look it up; false says nothing. */
  knows(id: string, by: PathNodeKind): boolean;
  /** The best path, or the best `first` of all paths on which nobody is twice. */
  findPaths(search: PathSearch): Promise<PathOutcome>;
  /** Paths as short as the shortest, told apart by their nodes; counting ends at `ceiling`. */
  countShortest(search: PathSearch, ceiling: number): Promise<CountedPaths>;
  /** The best path to each of the nearest `first` nodes of `to`, best first. `through` is not taken here. */
  findNearest(search: PathSearch): Promise<PathOutcome>;
  countDistances(from: readonly string[], rules: PathRules, connectors: number): Promise<Distances>;
  /** Everybody met under the rules, unordered; several ids in `of` count as one. */
  findContacts(of: readonly string[], rules: MeetingRules): Promise<readonly ContactCount[]>;
  findCommonContacts(
    first: readonly string[],
    second: readonly string[],
    rules: MeetingRules,
  ): Promise<readonly CommonContact[]>;
}
