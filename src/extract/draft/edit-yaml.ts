import { isMap, isSeq } from "yaml";
import { factsLayout } from "./write-draft.ts";
import { type Path, toFlowScalar, writeItem, writeKey } from "./write-yaml.ts";
import { findPlaces, type YamlPlace } from "./yaml-places.ts";

/**
 * Changes to a facts file that leave every other byte of it alone: a person's comments and ways of writing stay.
 * Each takes valid YAML and gives valid YAML.
 */

/** Sets a key or an item, or adds the key where it is missing. */
export function setAt(text: string, path: Path, value: unknown): string {
  const places = findPlaces(text);
  const place = places?.find(path);
  if (place === undefined) return addKey(text, path, value);
  if (typeof value !== "object" || value === null || place.isInline || isFlowValue(place)) {
    const written = typeof value === "object" && value !== null ? inFlow(value) : toFlowScalar(value);
    return `${text.slice(0, place.valueStart)}${needsSpace(text, place)}${written}${text.slice(place.valueEnd)}`;
  }
  const [first = "", ...more] = linesOf(path, value, place.column);
  // The first key of an item stands behind the hyphen.
  const before = (text.split("\n")[place.line] ?? "").slice(0, place.column);
  return replaceLines(text, place.line, place.lastLine, [`${before}${first.slice(place.column)}`, ...more]);
}

/** Removes a key or an item; a list or a group that is empty then goes as well. */
export function removeAt(text: string, path: Path): string {
  const places = findPlaces(text);
  const place = places?.find(path);
  if (places === undefined || place === undefined) return text;
  const above = path.slice(0, -1);
  const siblings = places.places.filter((each) => each.path.length === path.length && startsWith(each.path, above));
  if (siblings.length === 1 && above.length > 0) return removeAt(text, above);
  if (place.isInline) return removeInline(text, place, siblings);
  if (siblings[0] === place && typeof above.at(-1) === "number") return removeFirstKey(text, place);
  return replaceLines(text, place.line - commentLinesAbove(text, place.line), place.lastLine, []);
}

/** The hyphen moves to the next key. */
function removeFirstKey(text: string, place: YamlPlace): string {
  const before = (text.split("\n")[place.line] ?? "").slice(0, place.column);
  const lines = replaceLines(text, place.line, place.lastLine, []).split("\n");
  lines[place.line] = `${before}${(lines[place.line] ?? "").slice(place.column)}`;
  return lines.join("\n");
}

/** Adds an item at the end of a list, or begins the list. */
export function appendTo(text: string, path: Path, item: unknown): string {
  const place = findPlaces(text)?.find(path);
  if (place === undefined) return addKey(text, path, [item]);
  if (!isSeq(place.value)) return setAt(text, path, [item]);
  const count = place.value.items.length;
  if (isFlowValue(place) || count === 0) {
    const list: unknown[] = place.value.toJSON();
    return setAt(text, path, [...list, item]);
  }
  const first = findPlaces(text)?.find([...path, 0]);
  const lines = writeItem(item, [...path, count], first?.column ?? place.column + 2, factsLayout);
  return insertLines(text, place.lastLine + 1, lines);
}

/** Puts comment lines (without their number signs) above a key or an item, or at the end of the file. */
export function commentAbove(text: string, path: Path, comments: readonly string[]): string {
  const places = findPlaces(text);
  const place = places?.find(path);
  if (place === undefined)
    return insertLines(
      text,
      text.split("\n").length - 1,
      comments.map((line) => `#${line}`),
    );
  const margin = " ".repeat(place.column);
  return insertLines(
    text,
    place.line,
    comments.map((line) => `${margin}#${line}`),
  );
}

function addKey(text: string, path: Path, value: unknown): string {
  const places = findPlaces(text);
  const key = path.at(-1);
  const above = path.slice(0, -1);
  if (places === undefined || key === undefined) return text;
  if (above.length === 0) {
    const whole = text.endsWith("\n") ? text : `${text}\n`;
    const lines = writeKey({ [key]: value }, String(key), [], 0, factsLayout);
    return insertLines(whole, whole.split("\n").length - 1, ["", ...lines]);
  }
  const group = places.find(above);
  if (group === undefined || !isMap(group.value)) return addKey(text, above, { [key]: value });
  const siblings = places.places.filter((each) => each.path.length === path.length && startsWith(each.path, above));
  const last = siblings.at(-1);
  if (isFlowValue(group) || last === undefined) {
    const members: Record<string, unknown> = group.value.toJSON();
    return setAt(text, above, { ...members, [key]: value });
  }
  return insertLines(text, last.lastLine + 1, writeKey({ [key]: value }, String(key), above, last.column, factsLayout));
}

function linesOf(path: Path, value: unknown, column: number): readonly string[] {
  const key = path.at(-1);
  if (typeof key === "number") return writeItem(value, path, column, factsLayout);
  return writeKey({ [String(key)]: value }, String(key), path.slice(0, -1), column, factsLayout);
}

function removeInline(text: string, place: YamlPlace, siblings: readonly YamlPlace[]): string {
  const at = siblings.indexOf(place);
  const next = siblings[at + 1];
  const before = siblings[at - 1];
  const startOf = (each: YamlPlace) => offsetOf(text, each.line) + each.column;
  if (next !== undefined) return text.slice(0, startOf(place)) + text.slice(startOf(next));
  return before === undefined ? text : text.slice(0, before.valueEnd) + text.slice(place.valueEnd);
}

/** Questions and their candidates go with the fact they are about; a person's own comments stay. */
function commentLinesAbove(text: string, line: number): number {
  const lines = text.split("\n");
  let count = 0;
  let isQuestion = false;
  for (let at = line - 1; at >= 0 && /^\s*#/.test(lines[at] ?? ""); at -= 1) {
    if (/^\s*#\s?\? \[/.test(lines[at] ?? "")) {
      count = line - at;
      isQuestion = true;
    } else if (!/^\s*#\s{2,4}- /.test(lines[at] ?? "")) break;
  }
  return isQuestion ? count : 0;
}

function isFlowValue({ value }: YamlPlace): boolean {
  return (isMap(value) || isSeq(value)) && value.flow === true;
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return toFlowScalar(value);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${toFlowScalar(key)}: ${inFlow(inner)}`).join(", ")} }`;
}

/** A key without a value has no space behind its colon. */
function needsSpace(text: string, { valueStart }: YamlPlace): string {
  return text.charAt(valueStart - 1) === ":" ? " " : "";
}

function startsWith(path: Path, above: Path): boolean {
  return above.every((step, at) => path[at] === step);
}

function offsetOf(text: string, line: number): number {
  let offset = 0;
  for (let at = 0; at < line; at += 1) offset = text.indexOf("\n", offset) + 1;
  return offset;
}

function insertLines(text: string, line: number, added: readonly string[]): string {
  return replaceLines(text, line, line - 1, added);
}

function replaceLines(text: string, first: number, last: number, added: readonly string[]): string {
  const lines = text.split("\n");
  lines.splice(first, last - first + 1, ...added);
  return lines.join("\n");
}
