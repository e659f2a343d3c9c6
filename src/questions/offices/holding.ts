import { z } from "zod";

/** A tenure as the graph has it; days as ISO text. */
export const tenureRow = z.object({
  tenure: z.string(),
  person: z.string(),
  acting: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromEarliest: z.string().nullable(),
  fromLatest: z.string().nullable(),
  toEarliest: z.string().nullable(),
  toLatest: z.string().nullable(),
  attestedOn: z.array(z.string()),
});
export type TenureRow = Readonly<z.output<typeof tenureRow>>;

/** With the readouts that state it; any other of its sources shows the person in office on a day. */
export const toldTenureRow = tenureRow.extend({ statedIn: z.array(z.string()) });
export type ToldTenureRow = Readonly<z.output<typeof toldTenureRow>>;

export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

export type HoldingCertainty = "CERTAIN" | "ATTESTED" | "POSSIBLE";
export const certaintiesInOrder: readonly HoldingCertainty[] = ["CERTAIN", "ATTESTED", "POSSIBLE"];

/**
 * How sure it is that the tenure covers some day of the span; undefined where it cannot. A day that its source gives as
 * approximate is evidence that the tenure ran about then, which is enough neither for certainty nor for a day before or after, and rules nobody else out.
 * @param others the other tenures of the same office: between the evidence of one and the day, nobody else may have held it
 */
export function certaintyOf(
  tenure: TenureRow,
  span: DaySpan,
  others: readonly TenureRow[],
): HoldingCertainty | undefined {
  if (isOutside(tenure, span)) return undefined;
  if (isShown(tenure, span) || isStated(tenure, span)) return "CERTAIN";
  const days = knownDays(tenure);
  const first = days[0] ?? tenure.toEarliest ?? undefined;
  const last = days.at(-1) ?? tenure.fromLatest ?? undefined;
  if (isSurrounded(surelyKnownDays(tenure), span)) return "ATTESTED";
  const rivals = others.filter(({ person }) => person !== tenure.person);
  const isOver = last !== undefined && last < span.earliest && rivals.some(holdsAfter(last, span.earliest));
  const isToCome = first !== undefined && first > span.latest && rivals.some(holdsBefore(first, span.latest));
  const isUndated = first === undefined && last === undefined;
  return isOver || isToCome || (isUndated && rivals.some(fills(span))) ? undefined : "POSSIBLE";
}

/** In office at some day up to then and at another from then on. */
function isSurrounded(days: readonly string[], { earliest, latest }: DaySpan): boolean {
  const [first = ""] = days;
  const last = days.at(-1) ?? "";
  return first < last && first <= latest && last >= earliest;
}

function isOutside({ fromEarliest, toLatest }: TenureRow, { earliest, latest }: DaySpan): boolean {
  return (fromEarliest !== null && latest < fromEarliest) || (toLatest !== null && earliest > toLatest);
}

function isShown({ attestedOn }: TenureRow, { earliest, latest }: DaySpan): boolean {
  return attestedOn.some((day) => earliest <= day && day <= latest);
}

/** The stated tenure covers a day of the span, or begins or ends within it. */
function isStated(tenure: TenureRow, { earliest, latest }: DaySpan): boolean {
  const { fromEarliest, toLatest } = tenure;
  const { fromLatest, toEarliest } = surelyStated(tenure);
  const isWithin = (one: string | null, other: string | null) =>
    one !== null && other !== null && earliest <= one && other <= latest;
  if (isWithin(fromEarliest, fromLatest) || isWithin(toEarliest, toLatest)) return true;
  return (
    fromLatest !== null &&
    toEarliest !== null &&
    fromLatest <= latest &&
    earliest <= toEarliest &&
    fromLatest <= toEarliest
  );
}

/** The stated bounds without those that their source gives as approximate. */
function surelyStated({ from, to, fromLatest, toEarliest }: TenureRow) {
  return {
    fromLatest: from !== null && isApproximate(from) ? null : fromLatest,
    toEarliest: to !== null && isApproximate(to) ? null : toEarliest,
  };
}

function isApproximate(edtf: string): boolean {
  return /[?~%]/.test(edtf);
}

/** Days on which the tenure ran, in order: those readouts show, the stated first and the stated last. */
function knownDays(tenure: TenureRow): readonly string[] {
  return daysOf(tenure, tenure);
}

/** Without those that are only approximate. */
function surelyKnownDays(tenure: TenureRow): readonly string[] {
  return daysOf(tenure, surelyStated(tenure));
}

type Bounds = Readonly<Pick<TenureRow, "fromLatest" | "toEarliest">>;

/** Who came "in March" was in office on its last day only if it is a day's date, or there is evidence from then on. */
function daysOf({ attestedOn, fromEarliest, toLatest }: TenureRow, { fromLatest, toEarliest }: Bounds) {
  const ranOn = (day: string) => (toEarliest !== null && day <= toEarliest) || attestedOn.some((shown) => day <= shown);
  const ranBy = (day: string) => (fromLatest !== null && fromLatest <= day) || attestedOn.some((shown) => shown <= day);
  const began = fromLatest !== null && (fromEarliest === fromLatest || ranOn(fromLatest)) ? [fromLatest] : [];
  const ended = toEarliest !== null && (toEarliest === toLatest || ranBy(toEarliest)) ? [toEarliest] : [];
  return [...attestedOn, ...began, ...ended].sort();
}

/** Somebody else is known to hold it after the one day and up to the other. */
function holdsAfter(last: string, upTo: string) {
  return (rival: TenureRow): boolean =>
    surelyKnownDays(rival).some((day) => last < day && day <= upTo) || encloses(rival, last, upTo);
}

/** Somebody else is known to hold it from the one day on and before the other. */
function holdsBefore(first: string, from: string) {
  return (rival: TenureRow): boolean =>
    surelyKnownDays(rival).some((day) => from <= day && day < first) || encloses(rival, from, first);
}

/** Somebody else is known to hold it on every day of the span. */
function fills({ earliest, latest }: DaySpan) {
  return (rival: TenureRow): boolean =>
    encloses(rival, earliest, latest) || (earliest === latest && surelyKnownDays(rival).includes(earliest));
}

function encloses(tenure: TenureRow, one: string, other: string): boolean {
  const { fromLatest, toEarliest } = surelyStated(tenure);
  return fromLatest !== null && toEarliest !== null && fromLatest <= one && other <= toEarliest;
}

/** The days that readouts show nearest to the span, on either side. */
export function nearestShown({ attestedOn }: TenureRow, { earliest, latest }: DaySpan) {
  return {
    shownBefore: attestedOn.findLast((day) => day <= latest) ?? null,
    shownAfter: attestedOn.find((day) => day >= earliest) ?? null,
  };
}
