import { z } from "zod";
import type { ContactCount } from "../path-finder.ts";
import { readRows, type SearchContext } from "./search-context.ts";

const contactRow = z.object({
  id: z.string(),
  meetings: z.number(),
  firstOn: z.string(),
  lastOn: z.string(),
  smallest: z.number(),
});

/** Everybody whom some nodes met, which count as one. */
export function findContacts(context: SearchContext, of: readonly string[]): Promise<readonly ContactCount[]> {
  return readRows(context, "contact-meetings", { of }, contactRow);
}
