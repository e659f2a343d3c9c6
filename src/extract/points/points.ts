import type { Act } from "../../model/acts.ts";
import type { CooperationForm, CooperationStatus, InstrumentEvent, Polarity } from "../../model/vocabularies.ts";
import type { PagePerson } from "../names/page-person.ts";
import type { Paragraph } from "../page/page.ts";

/** What the stages before know when the points of one meeting are read. */
export interface PointsContext {
  /** The lead and the body of one meeting, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Everybody the page speaks of: those present, and those only mentioned. */
  readonly people: readonly PagePerson[];
  /** Parties represented at the meeting. */
  readonly parties: readonly string[];
  /** The day of the meeting, for words such as "last month". */
  readonly day?: string;
  /** Groupings that the page says stand for several of these. */
  readonly groupings?: readonly string[];
  /** The party whose page this is: "the Minister" of Japan's page is Japan's. A country or an organisation, not a ministry. */
  readonly own?: string;
}

/** One thing said or agreed, as read. Keys as in a facts file; `by` holds handles or party ids. */
export interface DraftPoint {
  readonly at: string;
  readonly by: "all" | "unnamed" | "narrator" | readonly string[];
  readonly act: Act;
  /** A short phrase made from the parsed parts, never the source's sentence; or ids, for `discussed`. */
  readonly value: string | readonly string[];
  readonly to?: readonly string[];
  /** Topic, country and organisation ids. */
  readonly about: readonly string[];
  readonly polarity?: Polarity;
  readonly cooperation?: readonly CooperationForm[];
  readonly parties?: readonly string[];
  readonly provider?: readonly string[];
  readonly recipient?: readonly string[];
  readonly status?: CooperationStatus;
  readonly instrument?: string;
  readonly happened?: InstrumentEvent;
  /** Exact words of the page. */
  readonly quote: string;
  /** 0 to 1: how often a point read this way has turned out right. */
  readonly confidence: number;
  /** What could not be decided, each a question to a person. */
  readonly questions: readonly string[];
}

/** A meeting recalled or announced, or people who are named but were not there. */
export interface DraftMention {
  readonly at: string;
  readonly what: string;
  /** Handles. */
  readonly people: readonly string[];
  readonly parties: readonly string[];
  /** EDTF, where the text gives it. */
  readonly date?: string;
  readonly quote: string;
  readonly confidence: number;
}
