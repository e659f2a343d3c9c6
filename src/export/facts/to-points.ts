import type { StoredReadout } from "../../graph/stored-readouts.ts";
import { meaningOf } from "../../model/acts.ts";
import { findSpeakers, type KeyParts, ordinalOf } from "./find-speakers.ts";
import type { Handle, Handles } from "./handles.ts";

type Statement = StoredReadout["statements"][number];
export type WrittenPoint = Readonly<Record<string, unknown>>;

/** The points of one meeting, in the order of the readout. */
export function toPoints(readout: StoredReadout, meeting: string, handles: Handles): readonly WrittenPoint[] {
  const present = readout.attendances.flatMap(({ key, meeting: at }) =>
    at === meeting ? (handles.ofAttendance.get(key) ?? []) : [],
  );
  return readout.statements
    .filter((statement) => statement.meeting === meeting)
    .map((statement) => toPoint(readout.properties.id, statement, present));
}

function toPoint(readout: string, statement: Statement, present: readonly Handle[]): WrittenPoint {
  const { paragraph, act, summary, addressedTo, topics, aboutParties, aboutInstruments } = statement;
  const { instrument, happened, printed, means, quote, polarity } = statement;
  const about = [...topics, ...aboutParties, ...aboutInstruments];
  const given = { printed, means, quote, instrument, happened };
  return {
    at: paragraph,
    by: toSpeakers(readout, statement, present),
    [act]: summary,
    ...(addressedTo.length === 0 ? {} : { to: addressedTo }),
    ...(about.length === 0 ? {} : { about }),
    ...(polarity === meaningOf(act).polarity ? {} : { polarity }),
    ...toCooperation(statement),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
  };
}

function toSpeakers(readout: string, statement: Statement, present: readonly Handle[]): readonly string[] {
  const { key, paragraph, by, act, topics, aboutParties, aboutInstruments, instrument, speakers, parties } = statement;
  const about = [...topics, ...aboutParties, ...aboutInstruments].sort().join("+");
  const parts: KeyParts = { readout, paragraph, rest: [act, about, instrument ?? ""], key };
  if (by !== "named" && by !== "party") {
    if (ordinalOf(parts, [by]) === undefined) throw new Error(`the key of the point ${key} is not that of its content`);
    return [by];
  }
  const unnamed = present.filter(({ written }) => written.person === undefined);
  const found = findSpeakers(parts, { people: by === "named" ? speakers : [], parties, unnamed });
  if (found === undefined) throw new Error(`the speakers of the point ${key} are not found`);
  const handleOf = (identity: string) => present.find(({ who }) => who === identity)?.handle;
  return found.identities.map((identity) => (by === "party" ? identity : (handleOf(identity) ?? identity)));
}

function toCooperation({ act, cooperation }: Statement): WrittenPoint {
  if (cooperation === null || cooperation === undefined) return {};
  const { forms, status, parties, providers, recipients, facilitators } = cooperation;
  const sides = { parties, provider: providers, recipient: recipients, facilitator: facilitators };
  return {
    cooperation: forms,
    ...Object.fromEntries(Object.entries(sides).filter(([, ids]) => ids.length > 0)),
    ...(status === meaningOf(act).status ? {} : { status }),
  };
}
