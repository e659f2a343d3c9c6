import { type Reading, wordAt } from "./reading.ts";
import { isCapitalised } from "./tokens.ts";

/** "of Japan", "of the North Atlantic Treaty Organization (NATO)", "of the Union". */
export function readPartyAfter(
  reading: Reading,
  at: number,
): { readonly party: string; readonly next: number } | undefined {
  const word = wordAt(reading, at);
  const isLed = word === "of" || (word === "to" && /^(?:Government|Royal)$/.test(wordAt(reading, at + 2)));
  return isLed ? readParty(reading, at + 1) : undefined;
}

export function readParty(reading: Reading, at: number): { readonly party: string; readonly next: number } | undefined {
  const from = skipGovernment(reading, at);
  const found = reading.partyAt(from);
  if (found === undefined || found.name.form === "metonym") return undefined;
  // "Chief of the German Navy": the country's, and a field of its own.
  if (found.name.form === "demonym" && isCapitalised(wordAt(reading, found.next))) return undefined;
  // "Director of the CCP Central Foreign Affairs Commission": the body's name goes on; nobody is called Central.
  if (found.name.form === "organisation" && namesBody(reading, found.next)) return undefined;
  let next = found.next;
  if (wordAt(reading, next) === "(" && wordAt(reading, next + 2) === ")") next += 3;
  return { party: found.name.party, next };
}

/** Words in capitals that end in the name of a body. */
export function namesBody(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 6 && isCapitalised(wordAt(reading, at)); at += 1) {
    if (
      /^(?:Commission|Committee|Council|Department|Bureau|Office|Secretariat|Directorate|Division)$/.test(
        wordAt(reading, at),
      )
    )
      return true;
  }
  return false;
}

/** "of the Government of Tarn" is of Tarn. */
function skipGovernment(reading: Reading, at: number): number {
  let next = wordAt(reading, at) === "the" ? at + 1 : at;
  if (wordAt(reading, next) === "Royal") next += 1;
  if (wordAt(reading, next) !== "Government" || wordAt(reading, next + 1) !== "of")
    return wordAt(reading, at) === "the" ? at + 1 : at;
  next += 2;
  return wordAt(reading, next) === "the" ? next + 1 : next;
}
