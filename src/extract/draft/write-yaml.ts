import { stringify } from "yaml";

export type Path = readonly (string | number)[];
type Group = Readonly<Record<string, unknown>>;

/** How one kind of file is laid out. */
export interface Layout {
  /** The keys of the group at this path, in order. */
  readonly order: (path: Path, keys: readonly string[]) => readonly string[];
  /** Whether a group or a list may stand in braces or brackets on one line, where it is short enough. */
  readonly mayBeInline: (path: Path) => boolean;
  /** Lines to stand above a key or an item, without their number signs. */
  readonly comments: (path: Path) => readonly string[];
  /** Whether a comment stands somewhere below, so that nothing of it can be on one line. */
  readonly hasCommentBelow: (path: Path) => boolean;
}

const widest = 120;

/**
 * YAML as people write facts files: short groups in braces, lists of ids in brackets, the rest in blocks, each text on a
 * line of its own. Absent values, empty lists and empty groups are left out. The same value gives the same bytes.
 */
export function writeYaml(value: Group, layout: Layout): string {
  const lines: string[] = [];
  for (const key of keysOf(value, [], layout)) {
    if (lines.length > 0) lines.push("");
    lines.push(...writeKey(value, key, [], 0, layout));
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** The lines of one key of a group, with its comments. */
export function writeKey(group: Group, key: string, above: Path, indent: number, layout: Layout): readonly string[] {
  const path = [...above, key];
  const value = group[key];
  const margin = " ".repeat(indent);
  const head = `${margin}${toScalar(key)}:`;
  const comments = layout.comments(path).map((line) => `${margin}#${line}`);
  if (!isGroup(value) && !Array.isArray(value)) return [...comments, ...under(head, toBlockScalar(key, value), indent)];
  const inline = toInline(value, path, indent, layout);
  if (inline !== undefined && head.length + inline.length < widest) return [...comments, `${head} ${inline}`];
  if (isGroup(value)) return [...comments, head, ...writeGroup(value, path, indent + 2, layout)];
  return [...comments, head, ...value.flatMap((item, at) => writeItem(item, [...path, at], indent + 2, layout))];
}

/** A text of several lines goes on below its key. */
function under(head: string, written: string, indent: number): readonly string[] {
  const [first = "", ...more] = written.split("\n");
  return [`${head} ${first}`, ...more.map((line) => (line === "" ? "" : `${" ".repeat(indent)}${line}`))];
}

function writeGroup(group: Group, path: Path, indent: number, layout: Layout): readonly string[] {
  return keysOf(group, path, layout).flatMap((key) => writeKey(group, key, path, indent, layout));
}

/** The lines of one item of a list. */
export function writeItem(item: unknown, path: Path, indent: number, layout: Layout): readonly string[] {
  const margin = " ".repeat(indent);
  const comments = layout.comments(path).map((line) => `${margin}#${line}`);
  if (!isGroup(item)) return [...comments, `${margin}- ${toScalar(item)}`];
  const inline = toInline(item, path, indent, layout);
  if (inline !== undefined && margin.length + inline.length + 2 < widest) return [...comments, `${margin}- ${inline}`];
  const [first = "", ...more] = writeGroup(item, path, indent + 2, layout);
  return [...comments, `${margin}- ${first.trimStart()}`, ...more];
}

function keysOf(group: Group, path: Path, layout: Layout): readonly string[] {
  return layout.order(
    path,
    Object.keys(group).filter((key) => !isNothing(group[key])),
  );
}

function isNothing(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isGroup(value) && Object.values(value).every(isNothing);
}

/** On one line, if the layout allows it for all of it. */
function toInline(value: unknown, path: Path, indent: number, layout: Layout): string | undefined {
  if (indent > widest || !layout.mayBeInline(path) || layout.hasCommentBelow(path)) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => (isGroup(item) ? undefined : toFlowScalar(item)));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (!isGroup(value)) return toFlowScalar(value);
  const pairs: string[] = [];
  for (const key of keysOf(value, path, layout)) {
    const inner = toInline(value[key], [...path, key], indent, layout);
    if (inner === undefined) return undefined;
    pairs.push(`${toFlowScalar(key)}: ${inner}`);
  }
  return `{ ${pairs.join(", ")} }`;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const plainWord = /^[a-z][a-z0-9]*(?:[-._][a-z0-9]+)*$/;
const notPlain: ReadonlySet<string> = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);
const oneLine = { lineWidth: 0, blockQuote: false } as const;
const quoted = { ...oneLine, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" } as const;

/** Spaces of other scripts around a text would be lost without quotation marks. */
function formOf(value: unknown): typeof oneLine | typeof quoted {
  return typeof value === "string" && value !== value.trim() ? quoted : oneLine;
}

function isPlain(value: unknown): value is string {
  return typeof value === "string" && plainWord.test(value) && !notPlain.has(value);
}

/** Older programs read 15:40 as a number to the base of sixty; people quote it. */
function isClock(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,2}:\d{2}$/.test(value);
}

function toScalar(value: unknown): string {
  if (isPlain(value)) return value;
  return isClock(value) ? `"${value}"` : stringify(value, formOf(value)).trimEnd();
}

/** As the value of a key: what may stand there depends on the key being before it. */
function toBlockScalar(key: string, value: unknown): string {
  if (isPlain(value) || isClock(value)) return toScalar(value);
  const written = stringify({ [key]: value }, formOf(value)).trimEnd();
  return written.slice(stringify({ [key]: 0 }, oneLine).trimEnd().length - 1);
}

/** A value that may stand anywhere: inside braces and brackets, where a comma parts values, and outside of them. */
export function toFlowScalar(value: unknown): string {
  if (isPlain(value) || isClock(value)) return toScalar(value);
  return stringify([value], { ...formOf(value), collectionStyle: "flow", flowCollectionPadding: false })
    .trimEnd()
    .slice(1, -1);
}
