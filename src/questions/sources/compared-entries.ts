import type { Citation, FactKind } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { enumInWords, listInWords } from "../asking/words.ts";
import type { AccountDifference } from "./account-differences.ts";
import { capitalise } from "./capitalise.ts";
import { dateInWords } from "./date-in-words.ts";
import type { AccountRow, AttendanceRow } from "./said-of-meeting.ts";
import type { CooperationRow, SaidBy, SubjectRow } from "./side-by-side.ts";

/** What describing one entry needs beside the entry. */
export interface ComparisonSetting {
  readonly named: (id: string) => Reference;
  readonly citationsOf: (kind: FactKind, ids: Iterable<string>) => readonly Citation[];
  readonly nameOf: (readout: string) => string;
  readonly isSaidByAll: (readouts: readonly string[]) => boolean;
  readonly accountSources: (readouts: readonly string[]) => readonly Citation[];
}

export function describeAccount({ readout, read, said }: AccountRow, setting: ComparisonSetting) {
  const { date, dateBasis, durationApproximate, hosts, status, mentionedOnly } = said;
  const place = said.place == null ? null : setting.named(said.place);
  const clock =
    said.localTime == null ? [] : [`at ${said.localTime}${said.timeZone == null ? "" : ` (${said.timeZone})`}`];
  const length =
    said.durationMinutes == null ? [] : [`for ${durationApproximate ? "about " : ""}${said.durationMinutes} minutes`];
  const parts = [
    dateInWords(date),
    ...clock,
    ...(place === null ? [] : [`in ${place.name}`]),
    ...length,
    ...(hosts.length === 0 ? [] : [`hosted by ${namesOf(hosts, setting)}`]),
  ];
  const partly = read === "BEGINNING" ? " Only the beginning of its text was read." : "";
  const telling = mentionedOnly ? "recalled or announced there" : enumInWords(status);
  return {
    readout: setting.named(readout),
    isMention: mentionedOnly,
    read,
    date,
    dateBasis,
    localTime: said.localTime ?? null,
    timeZone: said.timeZone ?? null,
    alsoPrinted: said.alsoPrinted ?? null,
    durationMinutes: said.durationMinutes ?? null,
    durationApproximate,
    place,
    venue: said.venue ?? null,
    hosts: hosts.map(setting.named),
    mode: said.mode ?? null,
    status,
    sentence: `According to ${setting.nameOf(readout)}: ${parts.join(", ")}; ${telling}.${partly}`,
    sources: setting.accountSources([readout]),
  };
}

export const fieldWords: Readonly<Record<string, string>> = {
  date: "the date",
  localTime: "the time",
  durationMinutes: "the duration",
  place: "the place",
  hosts: "the host",
  mode: "how people met",
  status: "whether it took place",
  level: "its level",
  contact: "how close people were",
  occasion: "its occasion",
  series: "its series",
  seriesNumber: "its number in the series",
  partOf: "the meeting it was a part of",
};

export function describeDifference({ field, values }: AccountDifference, setting: ComparisonSetting) {
  const shown = values.map(({ readout, value }) => ({ readout, value: showValue(field, value, setting) }));
  const told = shown.map(({ readout, value }) => `${value} according to ${setting.nameOf(readout)}`);
  return {
    field,
    values: shown,
    sentence: `The readouts differ on ${fieldWords[field] ?? field}: ${told.join("; ")}.`,
    sources: setting.accountSources(values.map(({ readout }) => readout)),
  };
}

function showValue(field: string, value: string, { named }: ComparisonSetting): string {
  if (field === "hosts") return listInWords(value.split(", ").map((id) => named(id).name));
  if (["place", "occasion", "series"].includes(field)) return named(value).name;
  if (["mode", "status", "level", "contact"].includes(field)) return enumInWords(value);
  if (field === "durationMinutes") return `${value} minutes`;
  return field === "date" ? dateInWords(value) : value;
}

export function describeAttendance({ rows, readouts }: SaidBy<AttendanceRow>, setting: ComparisonSetting) {
  const { named, citationsOf } = setting;
  const [{ attendance, person } = { attendance: "", person: null }] = rows;
  const capacities = rows.map(({ readout, said }) => ({
    readout,
    offices: said.offices.map(named),
    representing: said.representing == null ? null : named(said.representing),
  }));
  const words = rows.map(({ said }) => capacityInWords(said, setting));
  const differs = new Set(words).size > 1;
  const who = person === null ? whoUnnamed(rows, setting) : named(person).name;
  const capacity = differs
    ? `: ${rows.map(({ readout }, at) => `${words[at] || "in no capacity"} according to ${setting.nameOf(readout)}`).join("; ")}`
    : ` ${words[0] ?? ""}`.trimEnd();
  return {
    attendance,
    person: person === null ? null : named(person),
    saidByAll: setting.isSaidByAll(readouts),
    saidBy: readouts,
    capacities,
    differs,
    sentence: `${according(readouts, setting)}${who} attended${capacity}.`,
    sources: citationsOf("attendances", [attendance]),
  };
}

function capacityInWords({ offices, representing }: AttendanceRow["said"], setting: ComparisonSetting): string {
  const as = offices.length === 0 ? [] : [`as ${namesOf(offices, setting)}`];
  return [...as, ...(representing == null ? [] : [`for ${setting.named(representing).name}`])].join(" ");
}

function whoUnnamed(rows: readonly AttendanceRow[], { named }: ComparisonSetting): string {
  const count = rows.flatMap(({ said }) => said.unnamedCount ?? [])[0];
  const isOffice = rows.some(({ said }) => said.offices.length > 0);
  if (isOffice) return "somebody who is not named";
  const party = rows.flatMap(({ said }) => said.representing ?? []).map((id) => named(id).name)[0];
  if (count === undefined) return party === undefined ? "an unnamed delegation" : `an unnamed delegation of ${party}`;
  return count === 1 ? "one person who is not named" : `${count} people who are not named`;
}

export function describeSubject({ rows, readouts }: SaidBy<SubjectRow>, setting: ComparisonSetting) {
  const subject = setting.named(rows[0]?.subject ?? "");
  return {
    subject,
    saidByAll: setting.isSaidByAll(readouts),
    saidBy: readouts,
    sentence: `${according(readouts, setting)}they spoke about ${subject.name}.`,
    sources: setting.citationsOf(
      "statements",
      rows.map(({ statement }) => statement),
    ),
  };
}

export function describeCooperation({ rows, readouts }: SaidBy<CooperationRow>, setting: ComparisonSetting) {
  const { named, citationsOf } = setting;
  const [first] = rows;
  if (first === undefined) throw new Error("an entry has rows");
  const statuses = [
    ...new Map(
      rows.map(({ readout, status, oneSided }) => [`${readout} ${status} ${oneSided}`, { readout, status, oneSided }]),
    ).values(),
  ];
  const isByAll = setting.isSaidByAll(readouts);
  const alone = !isByAll && readouts.length === 1 ? " alone" : "";
  const told = statuses.map(
    ({ readout, status, oneSided }) =>
      `${enumInWords(status)} according to ${setting.nameOf(readout)}${alone}${oneSided ? ", not said by both sides together" : ""}`,
  );
  const area = first.area === null ? null : named(first.area);
  return {
    form: first.form,
    area,
    parties: first.parties.map(named),
    providers: first.providers.map(named),
    recipients: first.recipients.map(named),
    saidByAll: isByAll,
    saidBy: readouts,
    statuses,
    differs: new Set(statuses.map(({ status }) => status)).size > 1,
    sentence: `${capitalise(formInWords(first, area, setting))}: ${told.join("; ")}.`,
    sources: citationsOf(
      "statements",
      rows.map(({ statement }) => statement),
    ),
  };
}

const formWords: Readonly<Record<string, string>> = {
  GENERAL: "cooperation",
  EXERCISE: "joint exercises",
  OPERATION: "joint operations",
  PLANNING: "joint planning",
  CAPACITY: "capacity building",
  INFORMATION: "sharing of information",
  LEGAL_FRAMEWORK: "a legal framework",
  JOINT_PROJECT: "a joint project",
};

function formInWords(
  { form, parties, providers, recipients }: CooperationRow,
  area: Reference | null,
  setting: ComparisonSetting,
) {
  const kind = formWords[form] ?? enumInWords(form);
  const field = area === null ? "" : ` on ${area.name}`;
  const between = parties.length === 0 ? "" : ` between ${namesOf(parties, setting)}`;
  const from = providers.length === 0 ? "" : ` from ${namesOf(providers, setting)}`;
  const to = recipients.length === 0 ? "" : ` to ${namesOf(recipients, setting)}`;
  return `${kind}${field}${between}${from}${to}`;
}

/** Says so where only some of the readouts do. */
function according(readouts: readonly string[], { nameOf, isSaidByAll }: ComparisonSetting): string {
  return `According to ${listInWords(readouts.map(nameOf))}${isSaidByAll(readouts) ? "" : " alone"}, `;
}

function namesOf(ids: readonly string[], { named }: ComparisonSetting): string {
  return listInWords(ids.map((id) => named(id).name));
}
