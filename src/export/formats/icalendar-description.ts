import type { Cell, Row } from "../tables/table.ts";
import type { MeetingRows, Names } from "./icalendar-names.ts";

const modes: Readonly<Record<string, string>> = {
  PHONE: "By phone.",
  VIDEO: "By video.",
  HYBRID: "In person and by video.",
};

/** Who was there, about what, and according to whom: lines for a person to read. */
export function describeMeeting({ meeting, attendances, accounts }: MeetingRows, names: Names): string {
  const blocks = [
    attendances.map(describeAttendance),
    [...describeParties(meeting, attendances, names), ...describeCircumstances(meeting, names)],
    describeSources(accounts),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** "Ada Quill, Envoy, Ostra". */
function describeAttendance({ person, office, party, unnamed }: Row): string {
  const who = textOf(person) ?? (typeof unnamed === "number" ? `${unnamed} people not named` : "People not named");
  return [who, ...listOf(office), ...(textOf(party) === undefined ? [] : [party])].join(", ");
}

/** Parties for which nobody is listed. */
function describeParties(meeting: Row, attendances: readonly Row[], names: Names): readonly string[] {
  const listed = new Set(attendances.map(({ partyId }) => partyId));
  const others = listOf(meeting.parties).filter((party) => !listed.has(party));
  return others.length === 0 ? [] : [`Parties: ${others.map((id) => names.parties.get(id) ?? id).join(", ")}`];
}

function describeCircumstances(meeting: Row, names: Names): readonly string[] {
  const { mode, localTime, timeZone, occasion, dateText, topics, disputed } = meeting;
  const differences = listOf(disputed);
  const subjects = listOf(topics).map((id) => names.topics.get(id) ?? names.parties.get(id) ?? id);
  const zone = textOf(timeZone);
  const occasionName = names.occasions.get(textOf(occasion) ?? "");
  return [
    modes[textOf(mode) ?? ""],
    textOf(localTime) === undefined ? undefined : `Local time: ${localTime}${zone === undefined ? "" : `, ${zone}`}`,
    /^\d{4}-\d\d-\d\d$/.test(String(dateText)) ? undefined : `Date as far as it is known: ${dateText}`,
    occasionName === undefined ? undefined : `On the occasion of: ${occasionName}`,
    subjects.length === 0 ? undefined : `About: ${subjects.join(", ")}`,
    differences.length === 0 ? undefined : `Readouts differ on: ${differences.join(", ")}`,
  ].filter((line) => line !== undefined);
}

/** A readout that says it in several paragraphs is named once. */
function describeSources(accounts: readonly Row[]): readonly string[] {
  const firsts = accounts.filter(({ readout }, index) => accounts[index - 1]?.readout !== readout);
  return firsts.flatMap((first, index) => {
    const said = accounts.filter(({ readout }) => readout === first.readout);
    const publishers = listOf(first.publishers).join(", ");
    const paragraphs = said.map(({ paragraph }) => paragraph).join(", ");
    const day = textOf(first.publishedOn);
    return [
      ...(index === 0 ? [] : [""]),
      `According to ${publishers === "" ? "its publisher" : publishers}: ${first.title ?? first.readout}`,
      `${day === undefined ? "" : `${day}, `}paragraph ${paragraphs}, readout ${first.readout}`,
      ...(textOf(first.address) === undefined ? [] : [`${first.address}`]),
    ];
  });
}

export function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}

export function listOf(cell: Cell | undefined): readonly string[] {
  return Array.isArray(cell) ? cell : [];
}
