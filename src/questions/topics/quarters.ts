/** A calendar quarter: the third of 2026 begins on 1 July. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** More are not told: the latest are. */
export const mostQuarters = 200;

/** Every quarter from the first to the last of those given, with what is given of it; the latest 200 of them. */
export function fillQuarters<Given extends Quarter>(given: readonly Given[]): readonly (Quarter & { given?: Given })[] {
  const known = new Map(given.map((each) => [ordinalOf(each), each]));
  const ordinals = [...known.keys()];
  if (ordinals.length === 0) return [];
  const last = Math.max(...ordinals);
  const first = Math.max(Math.min(...ordinals), last - mostQuarters + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const ordinal = first + index;
    const found = known.get(ordinal);
    const quarter = { year: Math.floor(ordinal / 4), quarter: (ordinal % 4) + 1 };
    return found === undefined ? quarter : { ...quarter, given: found };
  });
}

function ordinalOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

/** "2026-Q3" with its first and its last day. */
export function describeQuarter({ year, quarter }: Quarter) {
  const day = (month: number, date: number) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return { quarter: `${year}-Q${quarter}`, from: day(quarter * 3 - 3, 1), to: day(quarter * 3, 0) };
}

const ordinalWords = ["first", "second", "third", "fourth"];

/** "the third quarter of 2026" */
export function quarterInWords({ year, quarter }: Quarter): string {
  return `the ${ordinalWords[quarter - 1]} quarter of ${year}`;
}
