import { compareText } from "../../model/compare-text.ts";
import type { Citation } from "../asking/citations.ts";
import type { Reference } from "../asking/references.ts";
import { accordingTo, countInWords, listInWords, whenInWords } from "../asking/words.ts";
import { actInWords } from "./act-words.ts";
import { toSentence } from "./describe-cooperation.ts";
import { nameOfGrouping, type Side } from "./participants.ts";
import type { StatementsRow } from "./relationship-rows.ts";

type Latest = StatementsRow["latest"][number];

interface Setting {
  readonly by: Reference;
  readonly towards: Reference;
  /** All sides of both. */
  readonly sides: readonly Side[];
  readonly first: number;
  readonly named: (id: string) => Reference;
  readonly citationsOf: (kind: "statements", ids: Iterable<string>) => readonly Citation[];
}

/** The latest statements of all acts. */
export function latestStatements(rows: readonly StatementsRow[], first: number) {
  return rows
    .flatMap(({ act, polarity, latest }) => latest.map((each) => ({ ...each, act, polarity })))
    .toSorted(
      (one, other) =>
        compareText(other.latest, one.latest) ||
        compareText(other.earliest, one.earliest) ||
        compareText(one.id, other.id),
    )
    .slice(0, first);
}

/** What one says about the other or to it: counted, with the latest. */
export function describeTowards(rows: readonly StatementsRow[], setting: Setting) {
  const { by, towards, first } = setting;
  const total = rows.reduce((sum, { statements }) => sum + statements, 0);
  const byAct = countBy(rows, ({ act }) => act).map(([act, statements]) => ({ act, statements }));
  const byPolarity = countBy(rows, ({ polarity }) => polarity).map(([polarity, statements]) => ({
    polarity,
    statements,
  }));
  const latest = latestStatements(rows, first).map((each) => describeStatement(each, setting));
  const counts = byAct.map(({ act, statements }) => `${actInWords(act)} (${statements})`);
  return {
    by,
    towards,
    total,
    byAct,
    byPolarity,
    latest,
    sentence: toSentence(
      `${countedInWords(total, setting)}${counts.length === 0 ? "" : `: ${listInWords(counts, 21)}`}`,
    ),
  };
}

/** Only what is marked as about somebody or addressed to somebody counts: much else may bear on them. */
function countedInWords(total: number, { by, towards }: Setting): string {
  const isPerson = towards.kind === "PERSON";
  // What a grouping says, or is told, counts for its members, and each statement names the grouping.
  const whom = isPerson
    ? `about or addressed to those for whom ${towards.name} was there`
    : `about or addressed to ${towards.name} or a grouping it belongs to`;
  const whose = isPerson ? by.name : `${by.name} or a grouping it belongs to`;
  if (total === 0) return `Of the statements of ${whose}, none in the data is marked as ${whom}`;
  return `The data hold ${countInWords(total, "statement")} of ${whose} marked as ${whom}`;
}

function countBy(
  rows: readonly StatementsRow[],
  keyOf: (row: StatementsRow) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.statements);
  return [...counts].toSorted(([one, count], [other, more]) => more - count || compareText(one, other));
}

function describeStatement(
  { id, act, polarity, summary, earliest, latest, made }: Latest & { readonly act: string; readonly polarity: string },
  { sides, named, citationsOf }: Setting,
) {
  const sources = citationsOf("statements", [id]);
  const groupings = groupingsOf(made, sides);
  const speakers = [...new Set(made.map(([speaker]) => named(speaker).name))];
  const through = groupings.length === 0 ? "" : `, through ${listInWords(groupings.map(nameOfGrouping))}`;
  const told = `${listInWords(speakers)} ${actInWords(act)} ${whenInWords(earliest, latest)}${through}`;
  return {
    id,
    act,
    polarity,
    earliest,
    latest,
    summary,
    through: groupings.map((grouping) => named(grouping.id)),
    sentence: toSentence(`${accordingTo(sources)}${told}: ${summary}`),
    sources,
  };
}

/** The groupings that stood for one of the two; none where both are named themselves. */
function groupingsOf(made: Latest["made"], sides: readonly Side[]): readonly Side[] {
  const isGrouping = (id: string) => sides.some((side) => side.id === id && side.grouping);
  const isItself = (id: string) => sides.some((side) => side.id === id && !side.grouping) || !isGrouping(id);
  const [fewest = []] = made
    .map((ids) => ids.filter((id) => !isItself(id)))
    .toSorted((one, other) => one.length - other.length);
  return fewest.flatMap((id) => sides.find((side) => side.id === id) ?? []);
}
