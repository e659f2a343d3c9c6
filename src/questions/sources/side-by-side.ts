import { groupBy } from "../../model/group-by.ts";
import type { AttendanceRow, PointRow } from "./said-of-meeting.ts";

/** What readouts say of one thing, and which of them. */
export interface SaidBy<Row> {
  readonly rows: readonly Row[];
  /** Ids, in the order of the rows. */
  readonly readouts: readonly string[];
}

export type CooperationRow = NonNullable<PointRow["cooperation"]> & {
  readonly readout: string;
  readonly statement: string;
  readonly form: string;
  readonly area: string | null;
};
export type SubjectRow = Pick<PointRow, "statement" | "readout"> & { readonly subject: string };

/** One entry for each attendance, in the order of the rows. */
export function attendanceSideBySide(rows: readonly AttendanceRow[]): readonly SaidBy<AttendanceRow>[] {
  return groupRows(rows, ({ attendance }) => attendance);
}

/** One entry for each subject: what most readouts name first, then by id. */
export function subjectsSideBySide(points: readonly PointRow[]): readonly SaidBy<SubjectRow>[] {
  const rows = points.flatMap(({ statement, readout, subjects }) =>
    subjects.map((subject) => ({ statement, readout, subject })),
  );
  return mostSaidFirst(groupRows(rows, ({ subject }) => subject));
}

/** One entry for each form in each area between the same parties on the same sides; what most readouts name first. */
export function cooperationSideBySide(points: readonly PointRow[]): readonly SaidBy<CooperationRow>[] {
  const rows = points.flatMap(({ statement, readout, cooperation }) =>
    cooperation === null
      ? []
      : cooperation.forms.flatMap((form) =>
          (cooperation.areas.length === 0 ? [null] : cooperation.areas).map((area) => ({
            ...cooperation,
            statement,
            readout,
            form,
            area,
          })),
        ),
  );
  return mostSaidFirst(
    groupRows(rows, ({ form, area, parties, providers, recipients }) =>
      JSON.stringify([area, form, parties, providers, recipients]),
    ),
  );
}

function groupRows<Row extends { readonly readout: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (SaidBy<Row> & { readonly key: string })[] {
  return [...groupBy(rows, keyOf)].map(([key, own]) => ({
    key,
    rows: own,
    readouts: [...new Set(own.map(({ readout }) => readout))],
  }));
}

function mostSaidFirst<Group extends { readonly key: string; readonly readouts: readonly string[] }>(
  groups: readonly Group[],
): readonly Group[] {
  return groups.toSorted((one, other) => other.readouts.length - one.readouts.length || (one.key < other.key ? -1 : 1));
}
