import { enumInWords } from "../asking/words.ts";

/** What somebody did in saying something, as a verb in the past. */
export function actInWords(act: string): string {
  return words[act] ?? enumInWords(act);
}

const words: Readonly<Record<string, string>> = {
  COURTESY: "exchanged courtesies",
  THANKED: "gave thanks",
  SUPPORTED: "expressed support",
  CONCERNED: "expressed concern",
  OPPOSED: "expressed opposition",
  EXPLORE: "agreed to explore",
  INTENDS: "stated an intention",
  COMMITTED: "made a commitment",
  SHARED: "shared a view",
  ISSUED: "issued a text",
  DID: "acted",
};
