import type { RecordedDetail } from "./change-rows.ts";
import type { ConsolidatedChange } from "./consolidate.ts";

const verbs = { ADDED: "is new", CORRECTED: "was corrected", WITHDRAWN: "was withdrawn" } as const;
/** So many details are put into words; the list has all of them. */
const mostInWords = 4;

/** A change as a sentence. @param names of what ids in it stand for */
export function describeChange(change: ConsolidatedChange, names: ReadonlyMap<string, string>): string {
  const { kind, name, date, details } = change;
  const nameOf = (id: string) => names.get(id) ?? id;
  const when = date === null || kind === "READOUT" ? "" : ` (${date})`;
  const subject = `${kind.charAt(0)}${kind.slice(1).toLowerCase()} "${name}"${when}`;
  const told = details.slice(0, mostInWords).map((detail) => describeDetail(detail, nameOf));
  const rest = details.length > mostInWords ? [`and ${details.length - mostInWords} more`] : [];
  const onlyAccounts = details.length > 0 && details.every(isNewAccount);
  const verb = onlyAccounts ? "is told by another readout" : verbs[change.change];
  return `${subject} ${verb}${told.length === 0 ? "" : `: ${[...told, ...rest].join("; ")}`}.`;
}

function isNewAccount({ fact, change }: RecordedDetail): boolean {
  return fact === "account" && change === "added";
}

function describeDetail(detail: RecordedDetail, nameOf: (id: string) => string): string {
  const { readout, fact, about, change, field, before, after } = detail;
  const list = (values: readonly string[]) => (values.length === 0 ? "nothing" : `"${values.map(nameOf).join(", ")}"`);
  if (isNewAccount(detail)) return list(after);
  if (field === "factsHash") return "it says otherwise";
  const source = readout === undefined ? "" : `, according to "${nameOf(readout)}"`;
  const of = about === undefined || about === "lead" || fact === "account" ? "" : ` of ${nameOf(about)}`;
  if (change === "added") return `${fact}${of} added: ${list(after)}${source}`;
  if (change === "withdrawn") return `${fact}${of} withdrawn: ${list(before)}${source}`;
  const what = fact === "meeting" || fact === "account" || fact === "entity" ? field : `${fact}${of}, ${field}`;
  return `${what} was ${list(before)}, is ${list(after)}${source}`;
}

/** Whatever in a change may be an id. */
export function idsIn({ details }: ConsolidatedChange): readonly string[] {
  return details.flatMap(({ readout, about, before, after }) => [readout ?? [], about ?? [], before, after].flat());
}
