import type { Contact, MeetingFormat } from "./vocabularies.ts";

/** Formats that tell how close people were whatever their number. */
const contactOfFormat: Partial<Readonly<Record<MeetingFormat, Contact>>> = {
  press_conference: "same_occasion",
  ceremony: "same_occasion",
  reception: "same_occasion",
  conference_session: "same_session",
};

/** Up to these numbers everybody in a room is taken to have spoken with everybody. */
const mostParties = 9;
const mostPeople = 30;

/** How close people at a meeting were where no file says; the loosest format decides, then the numbers. */
export function contactByRule(formats: readonly MeetingFormat[], partyCount: number, personCount: number): Contact {
  const told = formats.map((format) => contactOfFormat[format]);
  if (told.includes("same_occasion")) return "same_occasion";
  if (told.includes("same_session")) return "same_session";
  return partyCount <= mostParties && personCount <= mostPeople ? "direct" : "same_session";
}
