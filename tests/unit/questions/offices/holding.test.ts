import fc from "fast-check";
import { readFactDate } from "../../../../src/model/dates.ts";
import {
  certaintiesInOrder,
  certaintyOf,
  type DaySpan,
  nearestShown,
  type TenureRow,
} from "../../../../src/questions/offices/holding.ts";

interface Told {
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
  readonly shown?: readonly string[];
}

/** A tenure as a facts file would tell it. */
function tenureOf({ person = "ada", from, to, shown = [] }: Told): TenureRow {
  const start = daysOf(from);
  const end = daysOf(to);
  return {
    tenure: `${person} ${from} ${to} ${shown.join()}`,
    person,
    acting: false,
    from: from ?? null,
    to: to ?? null,
    fromEarliest: start?.earliest ?? null,
    fromLatest: start?.latest ?? null,
    toEarliest: end?.earliest ?? null,
    toLatest: end?.latest ?? null,
    attestedOn: [...shown].sort(),
  };
}

function daysOf(text: string | undefined): DaySpan | undefined {
  if (text === undefined) return undefined;
  const reading = readFactDate(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.date;
}

function certaintyOn(day: string, told: Told, others: readonly Told[] = []) {
  const span = daysOf(day) ?? { earliest: day, latest: day };
  const tenure = tenureOf(told);
  return certaintyOf(tenure, span, [tenure, ...others.map(tenureOf)]);
}

const stated: Told = { from: "2030-03-01", to: "2032-05-31" };

test.each<[string, string, Told, string | undefined]>([
  ["a day between the stated first and last is certain", "2031-01-01", stated, "CERTAIN"],
  ["so is the stated first day itself", "2030-03-01", stated, "CERTAIN"],
  ["so is the stated last day itself", "2032-05-31", stated, "CERTAIN"],
  ["the stated first day is certain though no last is known", "2030-03-01", { from: "2030-03-01" }, "CERTAIN"],
  ["the day before the first is ruled out", "2030-02-28", stated, undefined],
  ["the day after the last is ruled out", "2032-06-01", stated, undefined],
  ["a day on which a readout shows it is certain", "2031-04-01", { shown: ["2031-04-01"] }, "CERTAIN"],
  ["a day between two shown days is attested", "2031-04-01", { shown: ["2031-03-01", "2031-05-01"] }, "ATTESTED"],
  ["between a stated start and a shown day too", "2031-01-01", { from: "2030", shown: ["2031-05-01"] }, "ATTESTED"],
  ["a day after all that is known is possible", "2031-04-01", { shown: ["2031-03-01"] }, "POSSIBLE"],
  ["a day before all that is known is possible", "2031-02-01", { shown: ["2031-03-01"] }, "POSSIBLE"],
  ["a day after a stated start with no end is possible", "2035-01-01", { from: "2030-03-01" }, "POSSIBLE"],
  ["a day before a stated end with no start is possible", "2025-01-01", { to: "2030-03-01" }, "POSSIBLE"],
  ["where nothing is dated any day is possible", "2031-01-01", {}, "POSSIBLE"],
  ["a day of the month in which it began is possible", "2030-03-10", { from: "2030-03" }, "POSSIBLE"],
  ["that it began within the month asked for is certain", "2030-03", { from: "2030-03" }, "CERTAIN"],
  ["a year with one shown day is certain", "2031", { shown: ["2031-04-01"] }, "CERTAIN"],
  ["a year that ends before the start is ruled out", "2029", stated, undefined],
  [
    "a tenure that began and ended in one month is possible on its days",
    "2030-03-10",
    { from: "2030-03", to: "2030-03" },
    "POSSIBLE",
  ],
  ["and certain for the whole month", "2030-03", { from: "2030-03", to: "2030-03" }, "CERTAIN"],
  ["an approximate end gives no day after", "2031-01-01", { from: "2030-03-01", to: "2032~" }, "POSSIBLE"],
  ["an approximate start neither", "2031", { from: "2031~" }, "POSSIBLE"],
])("%s", (_, day, told, certainty) => {
  expect(certaintyOn(day, told)).toBe(certainty);
});

describe("a successor", () => {
  const shown: Told = { shown: ["2031-03-01"] };

  test("who is shown before the day rules the former holder out", () => {
    expect(certaintyOn("2031-06-01", shown, [{ person: "bela", shown: ["2031-05-01"] }])).toBeUndefined();
  });

  test("who is shown on the day itself does so too", () => {
    expect(certaintyOn("2031-06-01", shown, [{ person: "bela", shown: ["2031-06-01"] }])).toBeUndefined();
  });

  test("who is shown only after the day leaves it possible", () => {
    expect(certaintyOn("2031-06-01", shown, [{ person: "bela", shown: ["2031-07-01"] }])).toBe("POSSIBLE");
  });

  test("whose stated time encloses the days between rules the former holder out", () => {
    const bela = { person: "bela", from: "2031-03-01", to: "2031-12-31" };
    expect(certaintyOn("2031-06-01", shown, [bela])).toBeUndefined();
  });

  test("who comes within the month asked for leaves the days before possible", () => {
    expect(certaintyOn("2031-06", shown, [{ person: "bela", from: "2031-06-20" }])).toBe("POSSIBLE");
  });

  test("whose start is approximate rules nobody out", () => {
    expect(certaintyOn("2032-06-01", shown, [{ person: "bela", from: "2031~" }])).toBe("POSSIBLE");
  });

  test("does not undo what is shown on both sides of the day", () => {
    const both: Told = { shown: ["2031-03-01", "2031-09-01"] };
    expect(certaintyOn("2031-06-01", both, [{ person: "bela", shown: ["2031-05-01"] }])).toBe("ATTESTED");
  });
});

test("a predecessor who is shown after the day rules the later holder out", () => {
  expect(certaintyOn("2031-02-01", { shown: ["2031-03-01"] }, [{ person: "bela", shown: ["2031-02-10"] }])).toBe(
    undefined,
  );
});

test("a predecessor who left on the very day of the first evidence leaves the days before possible", () => {
  expect(certaintyOn("2031-02-01", { shown: ["2031-03-01"] }, [{ person: "bela", shown: ["2031-03-01"] }])).toBe(
    "POSSIBLE",
  );
});

test("who is only said to have held it may not have done so on a day when somebody else is shown", () => {
  expect(certaintyOn("2031-02-01", {}, [{ person: "bela", shown: ["2031-02-01"] }])).toBeUndefined();
});

test("another time of the same person in the office rules nothing out", () => {
  expect(certaintyOn("2031-06-01", { shown: ["2031-03-01"] }, [{ shown: ["2031-05-01"] }])).toBe("POSSIBLE");
});

test("the nearest shown days are the last up to the span and the first from it on", () => {
  const tenure = tenureOf({ shown: ["2031-01-01", "2031-03-01", "2031-05-01"] });
  expect(nearestShown(tenure, { earliest: "2031-02-01", latest: "2031-02-28" })).toEqual({
    shownBefore: "2031-01-01",
    shownAfter: "2031-03-01",
  });
});

describe("less evidence", () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((offset) => new Date(Date.UTC(2030, 0, 1 + offset)).toISOString().slice(0, 10));
  const mark = fc.constantFrom("", "", "~");
  const bound = fc.oneof(
    fc.tuple(day, mark).map(([date, sign]) => date + sign),
    fc.tuple(day, mark).map(([date, sign]) => date.slice(0, 7) + sign),
    fc.constant(undefined),
  );
  const shown = fc.uniqueArray(day, { maxLength: 4 });
  const told = fc.record({ bounds: fc.tuple(bound, bound), shown }).map(({ bounds: [from, to], shown: days }): Told => {
    const start = daysOf(from)?.earliest ?? "0000";
    const end = daysOf(to)?.latest ?? "9999";
    const isInOrder = start <= end;
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined || !isInOrder ? {} : { to }),
      // The graph notes shown days only where the stated tenure may cover them.
      shown: days.filter((date) => date >= start && (!isInOrder || date <= end)),
    };
  });
  const rival = told.map((each): Told => ({ ...each, person: "bela" }));
  const asked = fc.oneof(
    day,
    day.map((date) => date.slice(0, 7)),
  );
  const surenessOf = (found: ReturnType<typeof certaintyOn>) =>
    found === undefined ? 9 : certaintiesInOrder.indexOf(found);

  test("about a holder never makes it surer that they held the office, and never more than possible what was ruled out", () => {
    fc.assert(
      fc.property(asked, told, fc.array(rival, { maxLength: 3 }), fc.nat(), (on, whole, rivals, choice) => {
        const fewer = lessOf(whole, choice);
        const before = certaintyOn(on, whole, rivals);
        const after = certaintyOn(on, fewer, rivals);
        expect(
          before === undefined ? after === undefined || after === "POSSIBLE" : surenessOf(after) >= surenessOf(before),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("about others never makes it less sure", () => {
    fc.assert(
      fc.property(asked, told, fc.array(rival, { minLength: 1, maxLength: 3 }), (on, whole, rivals) => {
        const withAll = certaintyOn(on, whole, rivals);
        const withFewer = certaintyOn(on, whole, rivals.slice(1));
        expect(surenessOf(withFewer)).toBeLessThanOrEqual(surenessOf(withAll));
        if (withAll !== undefined) expect(withFewer).toBe(withAll);
      }),
      { numRuns: 2000 },
    );
  });

  function lessOf(whole: Told, choice: number): Told {
    const { from, to, ...rest } = whole;
    const days = whole.shown ?? [];
    const leftOut = choice % (days.length + 2);
    if (leftOut === days.length) return { ...rest, ...(to === undefined ? {} : { to }) };
    if (leftOut === days.length + 1) return { ...rest, ...(from === undefined ? {} : { from }) };
    return { ...whole, shown: days.filter((_, index) => index !== leftOut) };
  }
});
