import { z } from "zod";

/** One held meeting with everybody who attended it by name: what the read model is built from. */
export const meetingRow = z.object({
  id: z.string(),
  earliest: z.string(),
  latest: z.string(),
  personCount: z.number(),
  mode: z.string(),
  formats: z.array(z.string()),
  people: z.array(
    z.object({
      id: z.string(),
      contact: z.string(),
      /** Whom the person represents there, where it is known. */
      party: z.string().nullable(),
      /** The office named first. */
      office: z.string().nullable(),
    }),
  ),
});

export type MeetingRow = z.output<typeof meetingRow>;
