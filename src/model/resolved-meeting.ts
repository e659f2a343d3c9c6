import type { FactDate } from "./dates.ts";
import type { AttendanceFact, MeetingAccount, MeetingPartFact } from "./resolved.ts";
import type * as words from "./vocabularies.ts";

/** What decides between accounts: whose readout it is, and how early it was out. */
export interface ReadoutStanding {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly publishedOn?: string | undefined;
}

/** Everything readouts say of one meeting, before it is settled. */
export interface MeetingAccounts {
  readonly id: string;
  readonly accounts: readonly { readonly readout: ReadoutStanding; readonly account: MeetingAccount }[];
  readonly attendances: readonly { readonly readout: ReadoutStanding; readonly attendance: AttendanceFact }[];
}

/** What the registry knows that a meeting's defaults follow from. */
export interface RegistryView {
  levelsOf(office: string): readonly words.Level[];
  nameOfParty(party: string): string;
  nameOfPlace(place: string): string;
  /** The country or organisation that a party is part of. */
  partOf(party: string): string | undefined;
}

/** One view of a meeting, with the fields named on which its readouts differ. */
export interface ResolvedMeeting {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly name: string;
  readonly date: FactDate;
  readonly localTime?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly startsAtUtc?: string | undefined;
  readonly durationMinutes?: number | undefined;
  readonly durationApproximate?: boolean | undefined;
  readonly place?: string | undefined;
  readonly venue?: string | undefined;
  readonly hosts: readonly string[];
  readonly mode: words.MeetingMode;
  readonly status: words.MeetingStatus;
  readonly formats: readonly words.MeetingFormat[];
  readonly level: words.Level;
  readonly contact: words.Contact;
  readonly occasion?: string | undefined;
  readonly series?: string | undefined;
  readonly seriesNumber?: number | undefined;
  readonly partOf?: string | undefined;
  readonly disputed: readonly string[];
  readonly partyCount: number;
  readonly personCount: number;
  readonly parts: readonly MeetingPartFact[];
  readonly attendances: readonly ResolvedAttendance[];
}

export interface ResolvedAttendance {
  readonly key: string;
  /** Place in the list of those present, by the first source. */
  readonly order: number;
  readonly person?: string | undefined;
  readonly offices: readonly string[];
  readonly representing?: string | undefined;
  readonly roles: readonly words.AttendanceRole[];
  readonly contact: words.Contact;
  readonly basis: words.AttendanceBasis;
  readonly inferred: boolean;
  readonly unnamedCount?: number | undefined;
  readonly namedAs?: string | undefined;
  readonly means?: string | undefined;
  readonly printedOffice?: string | undefined;
  readonly disputed: readonly string[];
}
