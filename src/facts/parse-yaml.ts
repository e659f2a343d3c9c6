import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { cutText } from "../errors/cut-text.ts";
import { describeGrammar } from "./describe-grammar.ts";
import type { Path } from "./draft-problem.ts";
import { findHostile, type Hostile, tooDeep } from "./hostile-yaml.ts";
import type { ParsedText, PlacedDraft } from "./parsed-text.ts";
import type { ProblemId } from "./problem-catalogue.ts";

const deepest = 40;
const refusedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML 1.2 (and so JSON) to plain values. Aliases, tags, directives and a few keys are refused, so that a file
 * shows what it says. Every place is a line and column of the text; `firstLine` is where that text starts.
 */
export function parseYaml(text: string, firstLine = 1): ParsedText {
  const counter = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: PlacedDraft[] = [];
  const complain = (id: ProblemId, offset: number, message: string, suggestion?: string) => {
    problems.push({ id, path: [], place: placeOf(offset), message, suggestion });
  };
  const document = parseSafely(text, counter, complain);
  if (document === undefined) {
    const start = placeOf(0);
    return { value: undefined, problems, locate: () => start, lineOf: () => start.line, written: () => undefined };
  }
  const value = problems.length > 0 ? undefined : toPlain(document.contents, complain, 0);
  return {
    lineOf: (path) => placeOf(offsetOf(document, path, "value")).line,
    value: problems.length > 0 ? undefined : value,
    problems,
    locate: (path, points) => placeOf(offsetOf(document, path, points)),
    written: (path) => writtenAt(document, text, path),
  };
}

type Complain = (id: ProblemId, offset: number, message: string, suggestion?: string) => void;

function parseSafely(text: string, counter: LineCounter, complain: Complain): Document.Parsed | undefined {
  const refuse = ({ id, offset, message, suggestion }: Hostile) => {
    complain(id, offset, message, suggestion);
    return undefined;
  };
  const hostile = findHostile(text);
  if (hostile !== undefined) {
    // The counter learns of lines only from a parser, which is not asked here.
    counter.addNewLine(0);
    for (let end = text.indexOf("\n"); end >= 0 && end < hostile.offset; end = text.indexOf("\n", end + 1)) {
      counter.addNewLine(end + 1);
    }
    return refuse(hostile);
  }
  const document = parseWithin(text, counter);
  if (document === undefined) return refuse(tooDeep);
  if (/^%/.test(text)) complain("F10", 0, "A YAML directive (%) is not taken.", "Delete the line.");
  for (const { id, message, suggestion, offset } of describeGrammar(document.errors, text)) {
    complain(id, offset, message, suggestion);
  }
  for (const doubt of document.warnings) {
    complain("F10", doubt.pos[0], "A YAML tag (!) is not taken.", "Delete it, or put the value in quotes.");
  }
  return document;
}

/** Undefined where the nesting is deeper than the stack. */
function parseWithin(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  // Its own search for equal keys compares each with each, which takes minutes at a hundred thousand keys.
  const options = { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
  try {
    const document = parseDocument(text, { ...options, version: "1.2", merge: false });
    return document.errors.some(({ message }) => /call stack/i.test(message)) ? undefined : document;
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function toPlain(node: unknown, complain: Complain, depth: number): unknown {
  if (node === null || node === undefined) return null;
  if (depth > deepest) {
    complain("F11", startOf(node), "The file is nested more than 40 levels deep.");
    return null;
  }
  if (isAlias(node)) {
    complain("F08", startOf(node), `The alias *${cutText(node.source)} is not taken.`, "Write the value out.");
    return null;
  }
  if (isScalar(node)) {
    // !!binary and its like make objects of a text.
    if (typeof node.value !== "object" || node.value === null) return node.value;
    complain("F10", startOf(node), "A YAML tag (!) is not taken.", "Delete it, or put the value in quotes.");
    return null;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, complain, depth + 1));
  if (isMap(node)) return toPlainMap(node.items, complain, depth);
  return null;
}

function toPlainMap(pairs: readonly Pair[], complain: Complain, depth: number): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const name = keyText(key);
    const offset = startOf(key);
    if (name === undefined) {
      complain("F19", offset, "A key is a list or a group of keys.", "Write the key as plain text.");
    } else if (name === "<<") {
      complain("F08", offset, "A merge key (<<) is not taken.", "Write the keys out.");
    } else if (refusedKeys.has(name)) {
      complain("F09", offset, `The key "${name}" is not allowed.`, "Choose another name.");
    } else if (seen.has(name)) {
      complain("F07", offset, `The key "${name}" stands twice here.`, "Delete one of the two.");
    } else {
      seen.add(name);
      plain[name] = toPlain(value, complain, depth + 1);
    }
  }
  return plain;
}

function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function startOf(node: unknown): number {
  if (isScalar(node) || isSeq(node) || isMap(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}

function offsetOf(document: Document.Parsed, path: Path, points: "key" | "value"): number {
  const { node, key } = walk(document, path);
  if (points === "key" && key !== undefined) return startOf(key);
  return node === undefined ? startOf(key) : startOf(node);
}

/** The node at the path, or as near to it as the file goes. */
function walk(document: Document.Parsed, path: Path): { node: Node | undefined; key: unknown } {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      key = undefined;
      node = item;
    } else break;
  }
  return { node: isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node : undefined, key };
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string | undefined, Pair>>();

/** The first pair of each key, found once: a file may have as many wrong keys as it has lines. */
function pairsOf(map: YAMLMap): ReadonlyMap<string | undefined, Pair> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(map.items.toReversed().map((pair) => [keyText(pair.key), pair]));
  pairsByMap.set(map, pairs);
  return pairs;
}

function writtenAt(document: Document.Parsed, text: string, path: Path): string | undefined {
  const range = walk(document, path).node?.range;
  if (range === undefined || range === null) return undefined;
  const line = text.slice(range[0], range[1]).split("\n")[0]?.trim() ?? "";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
