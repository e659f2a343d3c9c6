import { readFactDate } from "../../model/dates.ts";
import { whenInWords } from "../asking/words.ts";

/** A date as readouts and the registry give it: "7 July 2026", "July 2026", "2026". */
export function dateInWords(text: string): string {
  const reading = readFactDate(text);
  return reading.ok ? whenInWords(reading.date.earliest, reading.date.latest).replace(/^(on|in) /, "") : text;
}
