import type { AttendanceFact, MeetingAccount, ResolvedReadout } from "../model/resolved.ts";
import type { MeetingAccounts, ReadoutStanding } from "../model/resolved-meeting.ts";
import type { ReadoutChange } from "./readout-change.ts";

interface Gathering {
  readonly id: string;
  readonly accounts: { readonly readout: ReadoutStanding; readonly account: MeetingAccount }[];
  readonly attendances: { readonly readout: ReadoutStanding; readonly attendance: AttendanceFact }[];
}

/** What the readouts of a chunk say of each meeting they report on. */
export function gatherMeetings(changes: readonly ReadoutChange[]): ReadonlyMap<string, MeetingAccounts> {
  const meetings = new Map<string, Gathering>();
  for (const { resolved } of changes) {
    const { readout } = resolved;
    for (const account of resolved.meetings) {
      const known = meetings.get(account.meeting);
      const gathering = known ?? { id: account.meeting, accounts: [], attendances: [] };
      if (known === undefined) meetings.set(account.meeting, gathering);
      gathering.accounts.push({ readout, account });
    }
    for (const attendance of resolved.attendances) {
      meetings.get(attendance.meeting)?.attendances.push({ readout, attendance });
    }
  }
  return meetings;
}

/** What the statements of a chunk are about, with the number of readouts saying so. */
export function discussedRows(changes: readonly ReadoutChange[], isWanted: (meeting: string) => boolean) {
  const said = new Map<string, { meeting: string; subject: string; readouts: Set<string> }>();
  for (const { resolved } of changes) {
    for (const { meeting, topics, aboutParties } of resolved.statements) {
      if (!isWanted(meeting)) continue;
      for (const subject of [...topics, ...aboutParties]) {
        const key = `${meeting} ${subject}`;
        const row = said.get(key) ?? { meeting, subject, readouts: new Set() };
        said.set(key, row);
        row.readouts.add(resolved.readout.id);
      }
    }
  }
  return [...said.values()].map(({ meeting, subject, readouts }) => ({
    meeting,
    subject,
    readouts: BigInt(readouts.size),
  }));
}

/** Meetings that a readout names as a larger one or recalls, which another file may describe. */
export function pointedTo({ meetings, mentions }: ResolvedReadout): readonly string[] {
  return [...meetings.flatMap(({ partOf }) => partOf ?? []), ...mentions.flatMap(({ meeting }) => meeting ?? [])];
}
