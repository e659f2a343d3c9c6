import type { Draft, PageKind, Question, Verdict, WrittenFacts, WrittenRegistry } from "./draft.ts";
import { orderEntryKeys, orderKeys } from "./key-order.ts";
import { toComment } from "./question-comment.ts";
import { type Layout, type Path, writeYaml } from "./write-yaml.ts";

export interface WrittenDraftOptions {
  /** Path of facts.schema.json (or registry.schema.json for proposals), seen from the file that is written. */
  readonly schema: string;
}

/** The facts file of a draft, with its questions as comments above the keys they are about. */
export function writeDraft({ facts, questions, verdict }: Draft, { schema }: WrittenDraftOptions): string {
  const anchored = questions.map((question) => anchor(question, facts));
  const byPlace = new Map<string, string[]>();
  const above = new Set<string>();
  for (const { path, lines } of anchored) {
    byPlace.set(keyOfPath(path), [...(byPlace.get(keyOfPath(path)) ?? []), ...lines]);
    for (let length = 0; length < path.length; length += 1) above.add(keyOfPath(path.slice(0, length)));
  }
  const layout: Layout = {
    ...factsLayout,
    comments: (path) => byPlace.get(keyOfPath(path)) ?? [],
    hasCommentBelow: (path) => above.has(keyOfPath(path)),
  };
  const head = [`# yaml-language-server: $schema=${schema}\n`];
  if (!verdict.isReadout) {
    head.push(`# ${describeVerdict(verdict)}\n`);
  }
  return head.join("") + writeYaml(facts, layout);
}

/** The registry file with what the draft needs and no registry holds; undefined where nothing is missing. */
export function writeProposals({ proposals }: Draft, { schema }: WrittenDraftOptions): string | undefined {
  const isNothing = Object.values<unknown>(proposals).every((list) => !Array.isArray(list) || list.length === 0);
  return isNothing ? undefined : writeRegistry(proposals, schema);
}

function writeRegistry(registry: WrittenRegistry, schema: string): string {
  const layout: Layout = {
    order: (path, keys) => (path.length === 0 ? keys : orderEntryKeys(keys)),
    // Entries stand in blocks, so that a person finds room to add to them.
    mayBeInline: (path) => path.length > 2,
    comments: () => [],
    hasCommentBelow: () => false,
  };
  const head = `# yaml-language-server: $schema=${schema}\n# Proposed by parley extract: read them, correct them, and keep them with your registry.\n`;
  return head + writeYaml(registry, layout);
}

/** Points, meetings and mentions hold sentences: commas in them would start new keys. */
const blocks: ReadonlySet<string> = new Set(
  "readout people meetings mentions withdrawn meetings.points meetings.also meetings.startsAt".split(" "),
);

function mayBeInlineInFacts(path: Path): boolean {
  const place = path.filter((step) => typeof step === "string").join(".");
  return path.length > 0 && !blocks.has(place);
}

const pageKinds: Readonly<Record<PageKind, string>> = {
  readout: "a readout",
  press_conference: "a press conference",
  transcript: "a transcript",
  preview: "a preview of a meeting to come",
  joint_statement: "a joint statement",
  news: "a news report",
  speech: "a speech",
  other: "something else",
};

/** What a page is, as a sentence. */
export function describeVerdict({ isReadout, kind, reason }: Verdict): string {
  const what = isReadout ? `This is ${pageKinds[kind]}` : `Not a readout, it seems, but ${pageKinds[kind]}`;
  const why = onOneLine(reason).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
  return `${what}: ${why}.`;
}

/** The layout of facts without questions. */
export const factsLayout: Layout = {
  order: orderKeys,
  mayBeInline: mayBeInlineInFacts,
  comments: () => [],
  hasCommentBelow: () => false,
};

interface Anchored {
  /** Of a key or an item that is in the file. */
  readonly path: Path;
  readonly lines: readonly string[];
}

/**
 * Where the comment of a question stands: above its key. Above the item where the key is the item's first, which stands
 * on the line of the hyphen; and above what the key would belong to where the file has no such key.
 */
function anchor(question: Question, facts: WrittenFacts): Anchored {
  const { path } = question;
  let length = 0;
  let value: unknown = facts;
  while (length < path.length) {
    const step = path[length];
    const next = step === undefined ? undefined : stepInto(value, step);
    if (next === undefined) break;
    value = next;
    length += 1;
  }
  if (length > 1 && typeof path[length - 2] === "number" && isFirstKey(facts, path.slice(0, length))) length -= 1;
  const missing = path.slice(length).map(String);
  return { path: path.slice(0, length), lines: toComment({ ...question, missing }).split("\n") };
}

function stepInto(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.entries(value).find(([key]) => key === String(step))?.[1];
}

function isFirstKey(facts: WrittenFacts, path: Path): boolean {
  const above = path.slice(0, -1);
  const group = above.reduce<unknown>(stepInto, facts);
  if (typeof group !== "object" || group === null) return false;
  return orderKeys(above, Object.keys(group))[0] === path.at(-1);
}

function keyOfPath(path: Path): string {
  return JSON.stringify(path);
}

function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/\.$/, "");
}
