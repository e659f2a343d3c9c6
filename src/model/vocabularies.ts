/**
 * The controlled vocabularies, written as facts files spell them (lower_snake); GraphQL shows them in UPPER_SNAKE.
 * Ids are stable: a value may be split later, two are never merged without a word.
 */

export const readoutKinds = [
  "overview",
  "press_release",
  "transcript",
  "joint_statement",
  "reference",
  "other",
] as const;
export const translations = ["original", "official", "provisional"] as const;
export const readExtents = ["whole", "beginning"] as const;
export const nameOrders = ["family_first", "given_first"] as const;
export const nameKinds = ["official", "alias", "former", "abbreviation", "romanised", "printed"] as const;

export const organisationKinds = [
  "igo",
  "alliance",
  "informal_grouping",
  "ministry",
  "armed_force",
  "agency",
  "parliament",
  "political_party",
  "company",
  "university",
  "ngo",
  "media",
  "other",
] as const;
export const partyKinds = ["country", ...organisationKinds] as const;
export const membershipRoles = ["member", "partner", "observer"] as const;

/** From the highest to the lowest; a person in two offices counts at the higher. */
export const levels = [
  "head_of_state",
  "head_of_government",
  "io_head",
  "deputy_head",
  "minister",
  "deputy_minister",
  "chief_of_defence",
  "senior_official",
  "ambassador",
  "legislator",
  "working",
  "unknown",
] as const;

export const topicAxes = ["theme", "situation"] as const;
export const placeKinds = ["site", "city", "region"] as const;
export const occasionKinds = ["summit", "forum", "visit", "other"] as const;
export const visitKinds = ["state", "official", "official_working", "working", "private", "attending"] as const;
export const instrumentKinds = [
  "treaty",
  "agreement",
  "mou",
  "programme",
  "dialogue",
  "fund",
  "joint_statement",
  "plan",
  "mechanism",
  "other",
] as const;

/** What parties, ranks and mode do not already tell about a meeting. */
export const meetingFormats = [
  "two_plus_two",
  "courtesy_call",
  "signing",
  "meal",
  "conference_session",
  "parliamentary",
  "pull_aside",
  "site_visit",
  "ceremony",
  "reception",
  "press_conference",
] as const;
export const meetingModes = ["in_person", "phone", "video", "hybrid", "unknown"] as const;
export const meetingStatuses = ["scheduled", "held", "postponed", "cancelled", "unknown"] as const;

export const attendanceRoles = [
  "head_of_delegation",
  "delegate",
  "aide",
  "interpreter",
  "observer",
  "visitor",
  "chair",
  "moderator",
  "speaker",
  "signatory",
  "witness",
] as const;
/** From the closest to the loosest. */
export const contacts = ["direct", "same_session", "same_occasion"] as const;
export const attendanceBases = ["named", "surname_only", "title_only", "unnamed_delegation"] as const;

export const dateBases = ["lead", "dateline", "relative", "published", "inferred"] as const;
export const datePrecisions = ["day", "month", "year", "interval"] as const;

export const polarities = ["support", "concern", "oppose", "neutral"] as const;
/** Who a point is said by, beside people and parties named by id. */
export const collectiveSpeakers = ["all", "unnamed", "narrator"] as const;
export const speakerBases = ["named", "party", ...collectiveSpeakers] as const;

export const cooperationForms = [
  "general",
  "coordination",
  "dialogue",
  "exchange",
  "exercise",
  "operation",
  "planning",
  "capacity",
  "transfer",
  "aid",
  "joint_project",
  "information",
  "legal_framework",
] as const;
export const cooperationStatuses = [
  "proposed",
  "considered",
  "intended",
  "agreed",
  "negotiating",
  "agreed_in_substance",
  "announced",
  "adopted",
  "signed",
  "in_force",
  "launched",
  "under_way",
  "expanded",
  "completed",
  "paused",
  "ended",
  "unchanged",
  "unclear",
] as const;
/** What happened to an instrument, as a point tells it. */
export const instrumentEvents = [
  "proposed",
  "negotiated",
  "agreed_in_substance",
  "signed",
  "entered_into_force",
  "used",
  "amended",
  "extended",
  "ended",
] as const;

export const withdrawalKinds = ["meeting", "attendance", "point", "cooperation", "mention"] as const;

export type Level = (typeof levels)[number];
export type Contact = (typeof contacts)[number];
export type MeetingMode = (typeof meetingModes)[number];
export type MeetingStatus = (typeof meetingStatuses)[number];
export type MeetingFormat = (typeof meetingFormats)[number];
export type AttendanceBasis = (typeof attendanceBases)[number];
export type AttendanceRole = (typeof attendanceRoles)[number];
export type DateBasis = (typeof dateBases)[number];
export type DatePrecision = (typeof datePrecisions)[number];
export type Polarity = (typeof polarities)[number];
export type SpeakerBasis = (typeof speakerBases)[number];
export type CollectiveSpeaker = (typeof collectiveSpeakers)[number];
export type CooperationForm = (typeof cooperationForms)[number];
export type CooperationStatus = (typeof cooperationStatuses)[number];
export type InstrumentEvent = (typeof instrumentEvents)[number];
export type PartyKind = (typeof partyKinds)[number];
export type WithdrawalKind = (typeof withdrawalKinds)[number];
