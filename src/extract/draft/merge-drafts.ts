import { parse } from "yaml";
import { appendTo, commentAbove, removeAt, setAt } from "./edit-yaml.ts";
import { emptyGroup, type Keyed, type KeyedGroup, keyFacts, memberOf, plainOf } from "./keyed-facts.ts";
import { toComment } from "./question-comment.ts";
import { type Path, toFlowScalar } from "./write-yaml.ts";
import { findQuestions, type WrittenQuestion, withoutQuestion } from "./written-questions.ts";

/** Three texts of one facts file. */
export interface Versions {
  /** What the extractor wrote last. */
  readonly last: string;
  /** What a person made of it. */
  readonly mine: string;
  /** What the extractor writes now. */
  readonly next: string;
}

/**
 * The person's file, brought to the new draft: what they changed, deleted or answered stays, what they left untouched
 * follows the draft, and where both changed the same it becomes a question. Comments of theirs stay where they are.
 */
export function mergeDrafts({ last, mine, next }: Versions): string {
  if (mine === last) return next;
  const lastFacts = keyFacts(parse(last));
  const mineFacts = keyFacts(parse(mine), lastFacts);
  const nextFacts = keyFacts(parse(next), lastFacts);
  const changes = new Changes();
  mergeGroup([], { last: asGroup(lastFacts), mine: asGroup(mineFacts), next: asGroup(nextFacts) }, [], changes);
  const merged = changes.applyTo(mine);
  return mergeQuestions(merged, { last, mine, next }, lastFacts, changes.conflicts);
}

interface Three {
  readonly last: KeyedGroup;
  readonly mine: KeyedGroup;
  readonly next: KeyedGroup;
}

/** What is to be done to the person's file; positions are those before any of it. */
class Changes {
  readonly conflicts: { readonly keys: readonly string[]; readonly mine: unknown; readonly next: unknown }[] = [];
  readonly #sets: (readonly [Path, unknown])[] = [];
  readonly #added: (readonly [Path, unknown])[] = [];
  readonly #removed: Path[] = [];

  set(path: Path, value: unknown): void {
    this.#sets.push([path, value]);
  }

  append(path: Path, value: unknown): void {
    this.#added.push([path, value]);
  }

  remove(path: Path): void {
    this.#removed.push(path);
  }

  get count(): number {
    return this.#sets.length + this.#added.length + this.#removed.length;
  }

  /** Values first and removals last, from the end of the file: so positions hold until they are used. */
  applyTo(text: string): string {
    let edited = text;
    for (const [path, value] of this.#sets) edited = setAt(edited, path, value);
    for (const [path, value] of this.#added) edited = appendTo(edited, path, value);
    for (const path of this.#removed.toSorted(fromTheEnd)) edited = removeAt(edited, path);
    return edited;
  }
}

function mergeGroup(keys: readonly string[], { last, mine, next }: Three, path: Path, changes: Changes): void {
  const before = changes.count;
  for (const key of new Set([...last.members.keys(), ...next.members.keys()])) {
    const here = mine.members.get(key);
    const [lastNode, nextNode] = [last.members.get(key)?.node, next.members.get(key)?.node];
    const step = here?.step ?? next.members.get(key)?.step;
    if (step === undefined) continue;
    if (here === undefined) {
      if (lastNode === undefined && nextNode !== undefined) add(key, nextNode, { next, path }, changes);
      continue;
    }
    mergeMember([...keys, key], { last: lastNode, mine: here.node, next: nextNode }, [...path, step], changes);
  }
  // Whoever has read a fact has not read what it says now.
  const confidence = next.members.get("confidence");
  if (changes.count > before && confidence !== undefined && !mine.members.has("confidence")) {
    changes.set([...path, "confidence"], plainOf(confidence.node));
  }
}

interface Member {
  readonly last: Keyed | undefined;
  readonly mine: Keyed;
  readonly next: Keyed | undefined;
}

function mergeMember(keys: readonly string[], { last, mine, next }: Member, path: Path, changes: Changes): void {
  if (next === undefined) {
    if (isEqual(mine, last)) changes.remove(path);
    else changes.conflicts.push({ keys, mine: plainOf(mine), next: undefined });
    return;
  }
  if (mine.kind === "group" && next.kind === "group") {
    mergeGroup(keys, { last: asGroup(last ?? emptyGroup), mine, next }, path, changes);
  } else if (isEqual(mine, next) || isEqual(last, next)) {
    return;
  } else if (isEqual(mine, last)) {
    changes.set(path, plainOf(next));
  } else changes.conflicts.push({ keys, mine: plainOf(mine), next: plainOf(next) });
}

function add(key: string, node: Keyed, { next, path }: { next: KeyedGroup; path: Path }, changes: Changes): void {
  const step = next.members.get(key)?.step;
  if (typeof step === "number") changes.append(path, plainOf(node));
  else changes.set([...path, key], plainOf(node));
}

function isEqual(one: Keyed | undefined, other: Keyed | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));
}

function asGroup(node: Keyed): KeyedGroup {
  return node.kind === "group" ? node : emptyGroup;
}

/** Later positions first; what lies deeper before what it lies in. */
function fromTheEnd(one: Path, other: Path): number {
  for (const [at, step] of one.entries()) {
    const against = other[at];
    if (against === undefined) return -1;
    if (step === against) continue;
    return typeof step === "number" && typeof against === "number" ? against - step : step < against ? 1 : -1;
  }
  return one.length < other.length ? 1 : 0;
}

/** Questions that were answered are not put again; those that the draft no longer has go; new ones come. */
function mergeQuestions(
  merged: string,
  { last, mine, next }: Versions,
  like: Keyed,
  conflicts: Changes["conflicts"],
): string {
  const known = new Set(keyedQuestions(last, like).map(({ id }) => id));
  const open = new Set(keyedQuestions(mine, like).map(({ id }) => id));
  const asked = keyedQuestions(next, like);
  const stillAsked = new Set(asked.map(({ id }) => id));
  let text = merged;
  for (const { id, question } of keyedQuestions(merged, like).toReversed()) {
    if (known.has(id) && !stillAsked.has(id)) text = withoutQuestion(text, question);
  }
  for (const { id, keys, question } of asked) {
    if (!known.has(id) && !open.has(id)) text = ask(text, keys, question, like);
  }
  for (const { keys, mine: own, next: drafted } of conflicts) text = ask(text, keys, toConflict(own, drafted), like);
  return text;
}

function toConflict(mine: unknown, next: unknown): Omit<WrittenQuestion, "path" | "firstLine" | "lineCount"> {
  if (next === undefined) {
    return {
      kind: "no-longer-drafted",
      text: "The new draft does not have this any more. Is it to stay?",
      candidates: [],
    };
  }
  const candidates = [mine, next].map((value) => {
    if (Array.isArray(value)) return `[${value.map(toFlowScalar).join(", ")}]`;
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  });
  return {
    kind: "differs-from-draft",
    text: "You changed this, and the new draft says something else. Which is it?",
    candidates,
  };
}

/** Puts a question above what it is about, or above the nearest thing around it that the file has. */
function ask(
  text: string,
  keys: readonly string[],
  { kind, text: words, candidates }: Omit<WrittenQuestion, "path" | "firstLine" | "lineCount">,
  like: Keyed,
): string {
  const path: (string | number)[] = [];
  let node = keyFacts(parse(text), like);
  let depth = 0;
  for (; depth < keys.length; depth += 1) {
    const member = node.kind === "group" ? node.members.get(keys[depth] ?? "") : undefined;
    if (member === undefined) break;
    path.push(member.step);
    node = member.node;
  }
  const missing = keys.slice(depth);
  // What an item that is not there was asked about is not there either.
  if (missing.some((key) => /[^A-Za-z0-9._-]/.test(key)) || path.length === 0) return text;
  return commentAbove(text, path, toComment({ kind, missing, text: words, candidates }).split("\n"));
}

interface KeyedQuestion {
  readonly id: string;
  readonly keys: readonly string[];
  readonly question: WrittenQuestion;
}

function keyedQuestions(text: string, like: Keyed): readonly KeyedQuestion[] {
  const facts = keyFacts(parse(text), like);
  return findQuestions(text).map((question) => {
    const keys: string[] = [];
    let node: Keyed = facts;
    for (const step of question.path) {
      const found = node.kind === "group" ? [...node.members].find(([, member]) => member.step === step) : undefined;
      keys.push(found?.[0] ?? String(step));
      node = found?.[1].node ?? memberOf(node, "");
    }
    return { id: JSON.stringify([keys, question.kind]), keys, question };
  });
}
