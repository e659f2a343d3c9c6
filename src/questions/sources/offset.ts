import { z } from "zod";

const furthest = 100_000;

/** How many entries of a list to leave out at its beginning. */
export const offset = z
  .number()
  .int()
  .min(0, `It lies between 0 and ${furthest}.`)
  .max(furthest, `It lies between 0 and ${furthest}.`);
