import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";

/** Where a page of a feed ended; whatever loads bring later stands before it. */
export interface FeedPlace {
  readonly version: number;
  /** Of the meeting, as far as it is known; "" where there is none. */
  readonly day: string;
  readonly rank: number;
  readonly id: string;
}

const content = z.tuple([z.int().min(1), z.string().max(60), z.int().min(0).max(3), z.string().min(1).max(1000)]);

/** Opaque to whoever gets it. */
export function writeCursor({ version, day, rank, id }: FeedPlace): string {
  return Buffer.from(JSON.stringify([version, day, rank, id])).toString("base64url");
}

/** @throws UserError bad_argument */
export function readCursor(cursor: string): FeedPlace {
  const bytes = Buffer.from(cursor, "base64url");
  const parsed = content.safeParse(parseJson(bytes.toString("utf8")));
  // Decoding passes over signs that are no base64.
  if (!parsed.success || bytes.toString("base64url") !== cursor) {
    throw new UserError("bad_argument", "`after` is no place in a feed: follow the link `next` of the page before.");
  }
  const [version, day, rank, id] = parsed.data;
  return { version, day, rank, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
