/** The schemata of FollowTheMoney that Parley's entities take. */
export type FtmSchema =
  | "Address"
  | "Article"
  | "Company"
  | "Event"
  | "Membership"
  | "Occupancy"
  | "Organization"
  | "Person"
  | "Position"
  | "PublicBody"
  | "UnknownLink";

export type FtmType =
  | "address"
  | "country"
  | "date"
  | "entity"
  | "identifier"
  | "language"
  | "name"
  | "number"
  | "string"
  | "text"
  | "topic"
  | "url";

/** Type of every property in use; it is the same in all of those schemata. Held against version 4.11.2 by a test. */
export const propertyTypes = {
  abbreviation: "name",
  addressEntity: "entity",
  alias: "name",
  author: "string",
  city: "string",
  classification: "string",
  country: "country",
  date: "date",
  description: "text",
  endDate: "date",
  firstName: "string",
  full: "address",
  holder: "entity",
  involved: "entity",
  keywords: "string",
  language: "language",
  lastName: "string",
  latitude: "number",
  location: "address",
  longitude: "number",
  member: "entity",
  name: "name",
  notes: "text",
  object: "entity",
  organization: "entity",
  organizer: "entity",
  post: "entity",
  previousName: "name",
  proof: "entity",
  publishedAt: "date",
  publisher: "string",
  recordId: "string",
  region: "string",
  role: "string",
  sourceUrl: "url",
  startDate: "date",
  status: "string",
  subject: "entity",
  summary: "text",
  title: "string",
  topics: "topic",
  weakAlias: "name",
  wikidataId: "identifier",
} as const satisfies Readonly<Record<string, FtmType>>;

export type FtmProperty = keyof typeof propertyTypes;
