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

export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

export type HoldingCertainty = "CERTAIN" | "ATTESTED" | "POSSIBLE";
export const certaintiesInOrder: readonly HoldingCertainty[] = ["CERTAIN", "ATTESTED", "POSSIBLE"];

/**
 * How sure it is that the tenure covers some day of the span; undefined where it cannot.
 * @param others the other tenures of the same office: between the evidence of one and the day, nobody else may have held it
 */
export function certaintyOf(
  tenure: TenureRow,
  span: DaySpan,
  others: readonly TenureRow[],
): HoldingCertainty | undefined {
  if (isOutside(tenure, span)) return undefined;
  if (isStated(tenure, span) || isShown(tenure, span)) return "CERTAIN";
  const before = lastKnownBefore(tenure, span.latest);
  const after = firstKnownAfter(tenure, span.earliest);
  if (before !== undefined && after !== undefined) return "ATTESTED";
  const rivals = others.filter(({ person }) => person !== tenure.person);
  const between = (one: string, other: string) => rivals.some((rival) => isKnownBetween(rival, one, other));
  if (before !== undefined) return between(before, span.latest) ? undefined : "POSSIBLE";
  if (after !== undefined) return between(span.earliest, after) ? undefined : "POSSIBLE";
  return "POSSIBLE";
}

function isOutside({ fromEarliest, toLatest }: TenureRow, { earliest, latest }: DaySpan): boolean {
  return (fromEarliest !== null && latest < fromEarliest) || (toLatest !== null && earliest > toLatest);
}

function isStated({ fromLatest, toEarliest }: TenureRow, { earliest, latest }: DaySpan): boolean {
  return (
    fromLatest !== null &&
    toEarliest !== null &&
    fromLatest <= latest &&
    toEarliest >= earliest &&
    fromLatest <= toEarliest
  );
}

function isShown({ attestedOn }: TenureRow, { earliest, latest }: DaySpan): boolean {
  return attestedOn.some((day) => earliest <= day && day <= latest);
}

/** The last day up to then on which the person is known to have held the office already. */
function lastKnownBefore(tenure: TenureRow, day: string): string | undefined {
  return knownDays(tenure).findLast((known) => known <= day);
}

function firstKnownAfter(tenure: TenureRow, day: string): string | undefined {
  return knownDays(tenure).find((known) => known >= day);
}

/** Days on which the tenure is known to have run: those readouts show, the stated first and the stated last. */
function knownDays({ attestedOn, fromLatest, toEarliest }: TenureRow): readonly string[] {
  return [
    ...attestedOn,
    ...(fromLatest === null ? [] : [fromLatest]),
    ...(toEarliest === null ? [] : [toEarliest]),
  ].sort();
}

/** After one day and up to the other. */
function isKnownBetween(rival: TenureRow, after: string, upTo: string): boolean {
  return knownDays(rival).some((day) => after < day && day <= upTo);
}

/** The days that readouts show nearest to the span, on either side. */
export function nearestShown({ attestedOn }: TenureRow, { earliest, latest }: DaySpan) {
  return {
    shownBefore: attestedOn.findLast((day) => day <= latest) ?? null,
    shownAfter: attestedOn.find((day) => day >= earliest) ?? null,
  };
}
