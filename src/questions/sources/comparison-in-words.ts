import type { Reference } from "../asking/references.ts";
import { countInWords, listInWords } from "../asking/words.ts";
import type { AccountDifference } from "./account-differences.ts";
import { type ComparisonSetting, fieldWords } from "./compared-entries.ts";
import type { AccountRow } from "./said-of-meeting.ts";

interface Compared {
  readonly meeting: Reference;
  readonly accounts: readonly AccountRow[];
  readonly differences: readonly AccountDifference[];
  readonly all: Readonly<
    Record<"attendance" | "subjects" | "cooperation", readonly { readonly readouts: readonly string[] }[]>
  >;
  /** Ids of the readouts that report the meeting. */
  readonly reports: readonly string[];
}

export function summariseComparison(
  { meeting, accounts, differences, all, reports }: Compared,
  setting: ComparisonSetting,
): string {
  const known = listInWords(accounts.map(({ readout }) => setting.nameOf(readout)));
  if (accounts.length < 2) {
    return `One readout of ${meeting.name} is known, that of ${known}: there is nothing to compare it with.`;
  }
  const told = `${accounts.length} readouts of ${meeting.name} are known, those of ${known}.`;
  if (reports.length < 2) return `${told} ${onlyReport(reports, setting)} ${onWhatTheyDiffer(differences)}`;
  return [
    told,
    onWhatTheyDiffer(differences),
    shared(all.attendance, "entry in the lists of those present", "entries in the lists of those present", setting),
    shared(all.subjects, "subject", "subjects", setting),
    shared(all.cooperation, "form of cooperation", "forms of cooperation", setting),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function onlyReport([only]: readonly string[], { nameOf }: ComparisonSetting): string {
  return only === undefined
    ? "All of them only recall or announce it."
    : `Only ${nameOf(only)} reports it; the others recall or announce it.`;
}

function onWhatTheyDiffer(differences: readonly AccountDifference[]): string {
  if (differences.length === 0) return "They differ on nothing about the meeting itself.";
  return `They differ on ${listInWords(
    differences.map(({ field }) => fieldWords[field] ?? field),
    13,
  )}.`;
}

function shared(
  entries: readonly { readonly readouts: readonly string[] }[],
  noun: string,
  nouns: string,
  { isSaidByAll }: ComparisonSetting,
): string {
  if (entries.length === 0) return "";
  const inAll = entries.filter(({ readouts }) => isSaidByAll(readouts)).length;
  return `Of ${countInWords(entries.length, noun, nouns)}, ${inAll === 0 ? "none" : inAll} ${inAll === 1 ? "is" : "are"} in all of them.`;
}
