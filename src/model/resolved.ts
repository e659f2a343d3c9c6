import type { Act } from "./acts.ts";
import type { FactDate } from "./dates.ts";
import type * as words from "./vocabularies.ts";

/**
 * Checked facts with every default filled in, every handle replaced by what it stands for, every key computed:
 * what `facts` hands to `graph`. One ResolvedReadout a file; nothing in it depends on other readouts.
 */
export interface ResolvedReadout {
  readonly readout: ReadoutFacts;
  readonly meetings: readonly MeetingAccount[];
  readonly attendances: readonly AttendanceFact[];
  readonly statements: readonly StatementFact[];
  readonly cooperations: readonly CooperationFact[];
  readonly mentions: readonly MentionFact[];
  readonly withdrawals: readonly WithdrawalFact[];
}

export interface ReadoutFacts {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly title: string;
  readonly url?: string;
  readonly via?: string;
  readonly issuedBy?: string;
  readonly kind: string;
  readonly language: string;
  readonly translation: string;
  readonly publishedOn?: string;
  readonly read: string;
  /** Newest last: "2026-07-08 9f86…". */
  readonly revisions: readonly string[];
  readonly formerly: readonly string[];
}

/** Where a fact stands; quoteFound is null where no text lies beside the file. */
export interface Support {
  readonly paragraph: string;
  readonly quote?: string;
  readonly quoteFound?: boolean;
}

/** What one readout says of a meeting; the meeting itself is resolved from all accounts, see resolve-meeting.ts. */
export interface MeetingAccount {
  readonly meeting: string;
  readonly formerly: readonly string[];
  readonly support: Support;
  readonly name?: string;
  readonly date: FactDate;
  readonly dateBasis: words.DateBasis;
  readonly localTime?: string;
  readonly timeZone?: string;
  /** The second printed clock, as printed: "21:40 Asia/Tokyo". */
  readonly alsoPrinted?: string;
  /** ISO instant, derived from local day, time and zone. */
  readonly startsAtUtc?: string;
  readonly durationMinutes?: number;
  readonly durationApproximate: boolean;
  readonly place?: string;
  readonly venue?: string;
  readonly hosts: readonly string[];
  /** Absent where the file leaves it to the defaults. */
  readonly mode?: words.MeetingMode;
  readonly status: words.MeetingStatus;
  readonly formats: readonly words.MeetingFormat[];
  readonly level?: words.Level;
  readonly contact?: words.Contact;
  readonly occasion?: string;
  readonly series?: string;
  readonly seriesNumber?: number;
  readonly partOf?: string;
  readonly parts: readonly MeetingPartFact[];
  /** From `mentions:` only: gives way to any readout that reports the meeting. */
  readonly mentionedOnly: boolean;
}

export interface MeetingPartFact {
  readonly key: string;
  readonly order: number;
  readonly support: Support;
  readonly name?: string;
  readonly formats: readonly words.MeetingFormat[];
  readonly localTime?: string;
  readonly timeZone?: string;
  readonly durationMinutes?: number;
  readonly place?: string;
  readonly venue?: string;
}

/** Shared by all readouts of the meeting: key from meeting and person (or office, or party). */
export interface AttendanceFact {
  readonly key: string;
  /** Place in the source's list of those present, from 1. */
  readonly order: number;
  readonly meeting: string;
  readonly person?: string;
  readonly offices: readonly string[];
  readonly representing?: string;
  readonly roles: readonly words.AttendanceRole[];
  readonly contact?: words.Contact;
  readonly basis: words.AttendanceBasis;
  readonly inferred: boolean;
  readonly unnamedCount?: number;
  readonly namedAs?: string;
  readonly means?: string;
  readonly printedOffice?: string;
  readonly support: Support;
}

export interface StatementFact {
  readonly key: string;
  readonly meeting: string;
  readonly order: number;
  readonly act: Act;
  readonly strength: number;
  readonly polarity: words.Polarity;
  readonly by: words.SpeakerBasis;
  /** Made together by at least two parties whose people are named or "all". */
  readonly joint: boolean;
  readonly summary: string;
  /** Person ids. */
  readonly speakers: readonly string[];
  /** Parties for which it is made; empty for unnamed speakers and the narrator. */
  readonly parties: readonly string[];
  readonly addressedTo: readonly string[];
  readonly topics: readonly string[];
  readonly aboutParties: readonly string[];
  readonly aboutInstruments: readonly string[];
  readonly instrument?: string;
  readonly happened?: words.InstrumentEvent;
  readonly printed?: string;
  readonly means?: string;
  readonly earliest: string;
  readonly latest: string;
  readonly support: Support;
}

export interface CooperationFact {
  readonly key: string;
  readonly statement: string;
  readonly meeting: string;
  readonly forms: readonly words.CooperationForm[];
  readonly status: words.CooperationStatus;
  readonly strength: number;
  readonly summary: string;
  readonly parties: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
  readonly facilitators: readonly string[];
  /** Not said by both sides together: makes no COOPERATES_WITH edge. */
  readonly oneSided: boolean;
  readonly areas: readonly string[];
  readonly instrument?: string;
  readonly earliest: string;
  readonly latest: string;
  readonly support: Support;
}

export interface MentionFact {
  readonly key: string;
  readonly summary: string;
  readonly people: readonly string[];
  readonly parties: readonly string[];
  readonly meeting?: string;
  readonly support: Support;
}

export interface WithdrawalFact {
  readonly key: string;
  readonly fact: words.WithdrawalKind;
  readonly was: string;
  readonly paragraph?: string;
  readonly since: string;
  readonly because: string;
}

/** A registry entity ready for the graph; countries of ISO 3166 among them. */
export type ResolvedEntity =
  | EntityOf<
      "Party",
      {
        readonly partyLabel: "Country" | "Organisation";
        readonly name: string;
        readonly kind: words.PartyKind;
        readonly iso2?: string;
        readonly partOf?: string;
        readonly members: readonly MembershipFact[];
      }
    >
  | EntityOf<
      "Person",
      {
        readonly name: string;
        readonly familyName?: string;
        readonly givenName?: string;
        readonly nameOrder?: string;
        readonly tenures: readonly TenureFact[];
      }
    >
  | EntityOf<"Office", { readonly title: string; readonly of: string; readonly levels: readonly words.Level[] }>
  | EntityOf<
      "Place",
      {
        readonly name: string;
        readonly kind: string;
        readonly country?: string;
        readonly within?: string;
        readonly latitude?: number;
        readonly longitude?: number;
      }
    >
  | EntityOf<
      "Occasion",
      {
        readonly name: string;
        readonly kind: string;
        readonly visit?: string;
        readonly from?: string;
        readonly to?: string;
        readonly place?: string;
      }
    >
  | EntityOf<"Series", { readonly name: string }>
  | EntityOf<
      "Instrument",
      { readonly name: string; readonly kind: string; readonly parties: readonly string[]; readonly readout?: string }
    >
  | EntityOf<
      "Topic",
      {
        /** Its label; `label` itself tells what kind of entity this is. */
        readonly name: string;
        readonly axis: string;
        readonly group?: string;
        readonly note?: string;
        readonly mappings: readonly string[];
      }
    >
  | EntityOf<"Readout", { readonly readout: ReadoutFacts }>;

export type EntityLabel = ResolvedEntity["label"];

interface EntityCommon<L extends string> {
  readonly label: L;
  readonly id: string;
  readonly formerly: readonly string[];
  readonly wikidataId?: string;
  /** The main name first. */
  readonly names: readonly NameFact[];
}
type EntityOf<L extends string, More> = EntityCommon<L> & More;

export interface NameFact {
  readonly key: string;
  readonly text: string;
  /** What search reads: see folded-name.ts. */
  readonly folded: string;
  readonly language?: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
}

/** A tenure as the registry states it; tenures that are only attested are derived in the graph. */
export interface TenureFact {
  readonly key: string;
  readonly office: string;
  readonly from?: FactDate;
  readonly to?: FactDate;
  readonly acting: boolean;
  readonly supports: readonly { readonly readout: string; readonly paragraph: string }[];
}

/** This party is a member of the organisation whose entity lists it. */
export interface MembershipFact {
  readonly key: string;
  readonly member: string;
  readonly role: string;
  readonly from?: FactDate;
  readonly to?: FactDate;
  readonly supports: readonly { readonly readout: string; readonly paragraph: string }[];
}
