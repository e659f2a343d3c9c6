import type { Writing } from "./connect-database.ts";
import type { FactRow } from "./fact-rows.ts";
import { writeRows } from "./write-rows.ts";

export function statementWritings(rows: readonly FactRow[]): readonly Writing[] {
  return [
    ...writeRows("load/statements", rows.map(ownFields)),
    ...writeLists("load/statement-speakers", rows, "speakers"),
    ...writeLists("load/statement-parties", rows, "parties"),
    ...writeLists("load/statement-addressees", rows, "addressedTo"),
    ...writeLists("load/statement-subjects", rows, "about"),
    ...writeLists("load/statement-instruments", rows, "instruments"),
  ];
}

export function cooperationWritings(rows: readonly FactRow[]): readonly Writing[] {
  return [
    ...writeRows("load/cooperations", rows.map(ownFields)),
    ...writeLists("load/cooperation-parties", rows, "parties"),
    ...writeLists("load/cooperation-providers", rows, "providers"),
    ...writeLists("load/cooperation-recipients", rows, "recipients"),
    ...writeLists("load/cooperation-facilitators", rows, "facilitators"),
    ...writeLists("load/cooperation-areas", rows, "areas"),
    ...writeLists("load/cooperation-instruments", rows, "instruments"),
    ...markParties(rows),
  ];
}

export function mentionWritings(rows: readonly FactRow[]): readonly Writing[] {
  return [...writeRows("load/mentions", rows.map(ownFields)), ...writeLists("load/mentioned", rows, "mentioned")];
}

/** Lists are sent with the statement that reads them, and not with each. */
function ownFields({ id, readout, meeting, statement, properties, support }: FactRow): object {
  return { id, readout, meeting, statement, properties, support };
}

function writeLists(path: string, rows: readonly FactRow[], field: string): readonly Writing[] {
  return writeRows(
    path,
    rows.flatMap((row) => (listOf(row, field).length > 0 ? [{ id: row.id, [field]: row[field] }] : [])),
  );
}

function markParties(rows: readonly FactRow[]): readonly Writing[] {
  const parties = rows.flatMap((row) => ["parties", "providers", "recipients"].flatMap((field) => listOf(row, field)));
  const marked = [...new Set(parties)];
  return marked.length === 0 ? [] : [{ statement: "derive/mark-parties", parameters: { parties: marked } }];
}

function listOf(row: FactRow, field: string): readonly unknown[] {
  const list = row[field];
  return Array.isArray(list) ? list : [];
}
