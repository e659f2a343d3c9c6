import { neverNullKeys } from "./never-null-keys.ts";

/**
 * Two improvements of the Cypher that @neo4j/graphql 7.6.3 writes. Each recognises one form exactly; whatever differs
 * from it in a single sign stays as it was. Random queries are answered with and without them in the tests.
 */
export function rewriteCypher(statement: string): string {
  return orderByIndex(limitBeforeNestedFields(statement).join("\n"));
}

/**
 * A nested list is sorted and cut before the fields of its items are fetched, not after: each item's fields come from
 * subqueries that give exactly one row, so the order of the two does not change the answer.
 */
function limitBeforeNestedFields(statement: string): readonly string[] {
  const lines = statement.split("\n");
  const earlier = new Map<number, readonly string[]>();
  const moved = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    const list = readNestedList(lines, start);
    if (list === undefined) continue;
    earlier.set(
      start,
      [...list.order, ...list.page].flatMap((line) => lines[line] ?? []),
    );
    for (const line of list.page) moved.add(line);
  }
  return lines.flatMap((line, index) => (moved.has(index) ? [] : [line, ...(earlier.get(index) ?? [])]));
}

interface NestedList {
  /** Line numbers of ORDER BY, and of SKIP and LIMIT. */
  readonly order: readonly number[];
  readonly page: readonly number[];
}

/**
 *     WITH DISTINCT this3
 *     CALL (this3) {              one or more of these, each ending in an aggregating RETURN
 *       …
 *     }
 *     WITH this3 { .earliest, person: var7 } AS this3
 *     ORDER BY this3.earliest DESC, this3.id ASC
 *     SKIP $param1
 *     LIMIT $param2
 *     RETURN collect(this3) AS var8
 */
function readNestedList(lines: readonly string[], start: number): NestedList | undefined {
  const [, indent, item] = /^( +)WITH DISTINCT (this\d+)$/.exec(lines[start] ?? "") ?? [];
  if (indent === undefined || item === undefined) return undefined;
  const afterBlocks = skipSubqueries(lines, start + 1, indent, item);
  if (afterBlocks === start + 1) return undefined;
  const projection = readBetween(lines[afterBlocks], `${indent}WITH ${item} { `, ` } AS ${item}`);
  if (projection === undefined) return undefined;
  const order = afterBlocks + 1;
  const sortKeys = readSortKeys(lines[order], `${indent}ORDER BY `, item);
  if (sortKeys === undefined || !sortKeys.every((key) => isPlainlyProjected(key, projection))) return undefined;
  const page = [order + 1, order + 2].filter((line) => isPageLine(lines[line], indent));
  const end = lines[order + 1 + page.length];
  if (page.length === 0 || readBetween(end, `${indent}RETURN collect(${item}) AS `, "") === undefined) return undefined;
  return { order: [order], page };
}

function skipSubqueries(lines: readonly string[], from: number, indent: string, item: string): number {
  let line = from;
  while (lines[line] === `${indent}CALL (${item}) {`) {
    const end = lines.indexOf(`${indent}}`, line);
    const last = lines[end - 1] ?? "";
    if (end === -1 || !/^ +RETURN (collect\(|head\(collect\()/.test(last)) return from;
    line = end + 1;
  }
  return line;
}

function isPageLine(line: string | undefined, indent: string): boolean {
  return /^(SKIP|LIMIT) \$param\d+$/.test(readBetween(line, indent, "") ?? "");
}

/** The property itself, not an alias of the client's that happens to have its name. */
function isPlainlyProjected(key: string, projection: string): boolean {
  const parts = projection.split(", ");
  return parts.includes(`.${key}`) && !parts.some((part) => part.startsWith(`${key}:`));
}

/**
 *     CYPHER 5
 *     MATCH (this:Meeting)
 *     WHERE …                     or nothing
 *     WITH *
 *     ORDER BY this.earliest DESC, this.id ASC
 *
 * Where the first key is never null, saying so lets the index on it give the order, and LIMIT stop it early.
 */
function orderByIndex(statement: string): string {
  const [head, label] = /^(?:CYPHER 5\n)?MATCH \(this:(\w+)\)\n/.exec(statement) ?? [];
  if (head === undefined || label === undefined) return statement;
  const rest = statement.slice(head.length);
  const where = /^WHERE ([\s\S]*?)\n(?=WITH \*\n)/.exec(rest);
  const tail = rest.slice(where?.[0].length ?? 0);
  const order = /^WITH \*\n(ORDER BY .+)\n/.exec(tail);
  const [key] = readSortKeys(order?.[1], "ORDER BY ", "this") ?? [];
  if (key === undefined || !neverNullKeys().get(label)?.has(key)) return statement;
  const known = `this.${key} IS NOT NULL`;
  return `${head}WHERE ${where?.[1] === undefined ? known : `${known} AND (${where[1]})`}\n${tail}`;
}

/** Properties of the item in the order of the sort; undefined where anything else is sorted by. */
function readSortKeys(line: string | undefined, before: string, item: string): readonly string[] | undefined {
  const keys = readBetween(line, before, "")?.split(", ");
  const names = keys?.map((key) => /^(\w+)\.(\w+) (?:ASC|DESC)$/.exec(key));
  if (names === undefined || names.some((match) => match?.[1] !== item)) return undefined;
  return names.flatMap((match) => match?.[2] ?? []);
}

function readBetween(line: string | undefined, before: string, after: string): string | undefined {
  if (line === undefined || !line.startsWith(before) || !line.endsWith(after)) return undefined;
  return line.slice(before.length, line.length - after.length);
}
