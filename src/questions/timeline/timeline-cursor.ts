import { createHash } from "node:crypto";
import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";

/** Where a page ended: the last entry of it under the total order of the timeline. */
export interface TimelinePlace {
  /** Its latest day. */
  readonly day: string;
  /** Of its kind. */
  readonly rank: number;
  readonly id: string;
}

/** What a cursor belongs to: pages of other arguments have other entries. */
export type TimelineArguments = Readonly<Record<string, string | null>>;

const content = z.tuple([z.string(), z.iso.date(), z.int().min(0), z.string().min(1)]);

/** Opaque to whoever gets it; holds the place and the arguments it belongs to. */
export function writeCursor({ day, rank, id }: TimelinePlace, args: TimelineArguments): string {
  return Buffer.from(JSON.stringify([fingerprintOf(args), day, rank, id])).toString("base64url");
}

/** @throws UserError bad_argument for what is no cursor, or one of other arguments */
export function readCursor(cursor: string, args: TimelineArguments): TimelinePlace {
  const bytes = Buffer.from(cursor, "base64url");
  const parsed = content.safeParse(parseJson(bytes.toString("utf8")));
  // Decoding passes over signs that are no base64.
  if (!parsed.success || bytes.toString("base64url") !== cursor)
    throw new UserError("bad_argument", "`after` is no cursor: give `next` of the page before.");
  const [fingerprint, day, rank, id] = parsed.data;
  if (fingerprint !== fingerprintOf(args)) {
    throw new UserError(
      "bad_argument",
      "`after` is the cursor of a timeline with other arguments: leave them as they were for the page before.",
    );
  }
  return { day, rank, id };
}

function fingerprintOf(args: TimelineArguments): string {
  const sorted = Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("base64url").slice(0, 16);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
