import type { Row } from "./tables/table.ts";

/** Rows of a table that lists several for a meeting, handed out meeting by meeting without holding more than one's. */
export interface RowsByMeeting {
  /** All rows of a meeting, perhaps none. Meetings are to be asked for in the order in which the rows come. */
  of(meeting: string): Promise<readonly Row[]>;
  /** @throws Error where rows are left: they came in another order than the meetings that were asked for */
  end(): Promise<void>;
}

/** `column` names the meeting of a row. The statements of cypher/export list meetings and their rows in one order. */
export function rowsByMeeting(rows: AsyncIterable<Row>, column: string): RowsByMeeting {
  const iterator = rows[Symbol.asyncIterator]();
  let waiting: Promise<IteratorResult<Row, unknown>> | undefined;
  const peek = () => {
    waiting ??= iterator.next();
    return waiting;
  };
  return {
    async of(meeting) {
      const found: Row[] = [];
      for (let next = await peek(); !next.done && next.value[column] === meeting; next = await peek()) {
        found.push(next.value);
        waiting = undefined;
      }
      return found;
    },
    async end() {
      const next = await peek();
      if (!next.done) throw new Error(`a row of ${next.value[column]} came after its meeting, or without it`);
    },
  };
}
