import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Path } from "./write-yaml.ts";

/** Where keys and items of a file stand. Lines count from 0. */
export interface YamlPlace {
  readonly path: Path;
  /** The line of the key, or of the hyphen. */
  readonly line: number;
  /** The last line that belongs to it. */
  readonly lastLine: number;
  /** Column of the key or of the hyphen, or of what stands in braces and brackets. */
  readonly column: number;
  /** Whether it stands in braces or brackets. */
  readonly isInline: boolean;
  /** Offsets of the value. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly value: Node | undefined;
}

export interface YamlPlaces {
  readonly places: readonly YamlPlace[];
  readonly find: (path: Path) => YamlPlace | undefined;
}

/** Undefined where the text is not valid YAML. */
export function findPlaces(text: string): YamlPlaces | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: "error", prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const places: YamlPlace[] = [];
  walk(document.contents, [], { text, counter, places, isInline: false });
  const byPath = new Map(places.map((place) => [JSON.stringify(place.path), place]));
  return { places, find: (path) => byPath.get(JSON.stringify(path)) };
}

interface Walk {
  readonly text: string;
  readonly counter: LineCounter;
  readonly places: YamlPlace[];
  readonly isInline: boolean;
}

function walk(node: Document["contents"] | unknown, path: Path, state: Walk): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const below = [...path, String(key.value)];
      const start = key.range?.[0] ?? 0;
      addPlace(below, start, value, start + String(key.value).length + 1, state);
      walk(value, below, { ...state, isInline: state.isInline || isFlow(value) });
    }
  } else if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) {
      const below = [...path, at];
      const start = rangeOf(item)?.[0] ?? 0;
      // The hyphen stands before the item; what stands in brackets has none.
      const mark = state.isInline ? start : state.text.lastIndexOf("-", start - 1);
      addPlace(below, mark, item, start, state);
      walk(item, below, { ...state, isInline: state.isInline || isFlow(item) });
    }
  }
}

function addPlace(path: Path, start: number, value: unknown, fallback: number, state: Walk): void {
  const { counter, places, isInline } = state;
  const range = rangeOf(value);
  const [valueStart, valueEnd] = range === undefined ? [fallback, fallback] : [range[0], range[1]];
  const { line, col } = counter.linePos(start);
  const last = counter.linePos(Math.max(start, valueEnd - 1)).line;
  places.push({
    path,
    line: line - 1,
    lastLine: last - 1,
    column: col - 1,
    isInline,
    valueStart,
    valueEnd,
    value: isNode(value) ? value : undefined,
  });
}

function isFlow(value: unknown): boolean {
  return (isMap(value) || isSeq(value)) && value.flow === true;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function rangeOf(value: unknown): readonly [number, number, number] | undefined {
  return isNode(value) ? (value.range ?? undefined) : undefined;
}
