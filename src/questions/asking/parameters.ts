import { z } from "zod";
import { readFactDate } from "../../model/dates.ts";

const longestName = 200;
const longestList = 50;

/** An id, a former id or a name, as somebody typed it. */
export const nameText = z
  .string()
  .trim()
  .min(1, "Give an id or a name.")
  .max(longestName, `It takes up to ${longestName} letters.`);

export const ids = z.array(nameText).max(longestList, `It takes up to ${longestList} ids.`);

/** Marks what is wrong with a date, which has an error code of its own. */
export const isADate = { wanted: "date" };

/** The earliest and the latest day that a text such as 2026, 2026-07 or 2026-07-07 may mean. */
export const daySpan = z.string().transform((text, context) => {
  const reading = readFactDate(text.trim());
  if (reading.ok && !reading.date.approximate && reading.date.precision !== "interval") {
    return { earliest: reading.date.earliest, latest: reading.date.latest };
  }
  context.addIssue({
    code: "custom",
    params: isADate,
    message: `${JSON.stringify(text.slice(0, 40))} is not a date. Write 2026-07-07, 2026-07 or 2026.`,
  });
  return z.NEVER;
});

export const certainty = z.enum(["POSSIBLE", "DEFINITE"]);

/** Days from `from` to `to`, both included; open at an end that is not given. */
export interface Window {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly certainty: z.output<typeof certainty>;
}

export const wholeTime: Window = { from: undefined, to: undefined, certainty: "POSSIBLE" };

/** `from: 2024` is its first day, `to: 2024` its last. */
export const window = z
  .object({ from: daySpan.nullish(), to: daySpan.nullish(), certainty: certainty.default("POSSIBLE") })
  .nullish()
  .transform((given, context): Window => {
    const from = given?.from?.earliest;
    const to = given?.to?.latest;
    if (from !== undefined && to !== undefined && to < from) {
      context.addIssue({ code: "custom", message: `The window ends (${to}) before it begins (${from}).` });
    }
    return { from, to, certainty: given?.certainty ?? "POSSIBLE" };
  });

const largestPage = 100;

/** How many entries of a list. */
export const first = z
  .number()
  .int()
  .min(1, `It lies between 1 and ${largestPage}.`)
  .max(largestPage, `It lies between 1 and ${largestPage}.`);

export const contactDegree = z.enum(["DIRECT", "SAME_SESSION", "SAME_OCCASION"]);
