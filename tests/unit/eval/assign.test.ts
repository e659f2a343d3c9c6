import fc from "fast-check";
import { assign } from "../../eval/assign.ts";

type Worth = readonly (readonly number[])[];

function total(worth: Worth): number {
  const rows = worth.map((_, row) => row);
  const columns = (worth[0] ?? []).map((_, column) => column);
  const pairs = assign(rows, columns, (row, column) => worth[row]?.[column] ?? 0, 1);
  expect(new Set(pairs.map(({ one }) => one)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ other }) => other)).size).toBe(pairs.length);
  return pairs.reduce((sum, { one, other }) => sum + (worth[one]?.[other] ?? 0), 0);
}

/** By trying every way. */
function bestTotal(worth: Worth, row = 0, used: ReadonlySet<number> = new Set()): number {
  const values = worth[row];
  if (values === undefined) return 0;
  const without = bestTotal(worth, row + 1, used);
  const withOne = values.map((value, column) =>
    used.has(column) ? 0 : value + bestTotal(worth, row + 1, new Set([...used, column])),
  );
  return Math.max(without, ...withOne);
}

test("no other pairing is worth more", () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(fc.property(matrix, (worth) => expect(total(worth)).toBe(bestTotal(worth))));
});

test("the nearest pair gives way where both then find somebody", () => {
  const worth: Worth = [
    [5, 4],
    [4, 0],
  ];
  expect(total(worth)).toBe(8);
});

test("pairs with less in common than is asked for are not made", () => {
  expect(assign(["a"], ["b"], () => 0.5, 1)).toEqual([]);
  expect(assign(["a"], [], () => 9, 1)).toEqual([]);
});
