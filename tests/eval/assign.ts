/** Which member of one list goes with which of the other, by position. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * Pairs two lists so that the total similarity is the highest there is; nobody is in two pairs.
 * Pairs below `least` are not made. The Hungarian method: the third power of the list's length.
 */
export function assign<A, B>(
  ones: readonly A[],
  others: readonly B[],
  similarity: (one: A, other: B) => number,
  least: number,
): readonly Pair[] {
  const size = Math.max(ones.length, others.length);
  const worth = (row: number, column: number): number => {
    const [one, other] = [ones[row], others[column]];
    if (one === undefined || other === undefined) return 0;
    const value = similarity(one, other);
    return value >= least ? value : 0;
  };
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => worth(row, column)),
  );
  const columns = solve(matrix);
  return columns.flatMap((column, row) => ((matrix[row]?.[column] ?? 0) > 0 ? [{ one: row, other: column }] : []));
}

/** The column of each row. Rows are taken in one by one; each finds its column along the cheapest path of exchanges. */
function solve(worth: readonly (readonly number[])[]): readonly number[] {
  const size = worth.length;
  const rowPrice: number[] = Array(size + 1).fill(0);
  const columnPrice: number[] = Array(size + 1).fill(0);
  const rowOf: number[] = Array(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    const before = cheapestPath(worth, { rowPrice, columnPrice, rowOf });
    for (let column = before.end; column !== 0; ) {
      const previous = before.columns[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const columns: number[] = Array(size).fill(0);
  for (let column = 1; column <= size; column += 1) columns[(rowOf[column] ?? 1) - 1] = column - 1;
  return columns;
}

interface Prices {
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: readonly number[];
}

/** From column 0 to a free one: that column, and the column before each on the path. Prices are adjusted on the way. */
function cheapestPath(worth: readonly (readonly number[])[], { rowPrice, columnPrice, rowOf }: Prices) {
  const size = worth.length;
  const least: number[] = Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const columns: number[] = Array(size + 1).fill(0);
  const isUsed: boolean[] = Array(size + 1).fill(false);
  let end = 0;
  do {
    isUsed[end] = true;
    const row = rowOf[end] ?? 0;
    let [step, next] = [Number.POSITIVE_INFINITY, 0];
    for (let column = 1; column <= size; column += 1) {
      if (isUsed[column]) continue;
      const cost = -(worth[row - 1]?.[column - 1] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0);
      if (cost < (least[column] ?? 0)) {
        least[column] = cost;
        columns[column] = end;
      }
      if ((least[column] ?? 0) < step) [step, next] = [least[column] ?? 0, column];
    }
    for (let column = 0; column <= size; column += 1) {
      if (isUsed[column]) {
        rowPrice[rowOf[column] ?? 0] = (rowPrice[rowOf[column] ?? 0] ?? 0) + step;
        columnPrice[column] = (columnPrice[column] ?? 0) - step;
      } else {
        least[column] = (least[column] ?? 0) - step;
      }
    }
    end = next;
  } while ((rowOf[end] ?? 0) !== 0);
  return { end, columns };
}
