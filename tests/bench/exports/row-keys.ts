import { createHash } from "node:crypto";

/** How many rows there were, and one hash of their keys in the order in which they came: both sides have a settled order. */
export interface ListedRows {
  readonly name: string;
  readonly rows: number;
  readonly hash: string;
}

export type Note = (row: Readonly<Record<string, unknown>>) => void;

export function hashKeys(name: string, key: readonly string[]): { readonly note: Note; listed(): ListedRows } {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    note(row) {
      rows += 1;
      hash.update(`${key.map((column) => String(row[column])).join("\t")}\n`);
    },
    listed: () => ({ name, rows, hash: hash.digest("hex") }),
  };
}

/** Where an export and a bare scan do not list the same rows; a comparison of times is worth nothing then. */
export function findDifferentRows(exported: readonly ListedRows[], scanned: readonly ListedRows[]): readonly string[] {
  const names = [...new Set([...exported, ...scanned].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [one, other] = [exported, scanned].map((side) => side.find((listed) => listed.name === name));
    if (one?.rows !== other?.rows)
      return [`${name}: ${one?.rows ?? "no"} rows exported, ${other?.rows ?? "none"} scanned`];
    return one?.hash === other?.hash ? [] : [`${name}: ${one?.rows} rows each, with other keys or in another order`];
  });
}
