import { acts } from "../../model/acts.ts";

/**
 * Facts as a tree in which everything has a key that means something: people by handle, meetings by id, points by
 * paragraph, speaker and act. So two versions of a file can be held against each other although positions differ.
 */
export type Keyed = { readonly kind: "leaf"; readonly value: unknown } | KeyedGroup;

export interface KeyedGroup {
  readonly kind: "group";
  /** Each with the step that leads to it in the file. */
  readonly members: ReadonlyMap<string, { readonly step: string | number; readonly node: Keyed }>;
}

type Group = Readonly<Record<string, unknown>>;

/** Lists whose items are facts, by the key they stand under. */
const lists: Readonly<Record<string, (item: Group) => string>> = {
  meetings: (item) => String(item.id),
  mentions: (item) => String(item.at),
  withdrawn: (item) => `${String(item.at)} ${String(item.fact)}`,
  also: (item) => String(item.at),
  points: (item) => JSON.stringify([item.at, item.by ?? "narrator", acts.find(({ act }) => act in item)?.act]),
};

export const emptyGroup: KeyedGroup = { kind: "group", members: new Map() };

/** @param like the version whose numbers equal facts share, so that the second of three can be removed */
export function keyFacts(value: unknown, like: Keyed = emptyGroup): Keyed {
  if (!isGroup(value)) return { kind: "leaf", value };
  const members = Object.entries(value).map(([key, inner]) => {
    const counterpart = memberOf(like, key);
    const node = Array.isArray(inner) ? keyList(key, inner, counterpart) : keyFacts(inner, counterpart);
    return [key, { step: key, node }] as const;
  });
  return { kind: "group", members: new Map(members) };
}

function keyList(key: string, items: readonly unknown[], like: Keyed): Keyed {
  const keyOf = lists[key];
  if (key === "present") return keyPresent(items, like);
  if (keyOf === undefined || !items.every(isGroup)) return { kind: "leaf", value: items };
  const names = nameItems(items.filter(isGroup), keyOf, like);
  const members = items.map((item, step) => {
    const name = names[step] ?? String(step);
    return [name, { step, node: keyFacts(item, memberOf(like, name)) }] as const;
  });
  return { kind: "group", members: new Map(members) };
}

/** "arden" and `{ who: arden }` are the same person present. */
function keyPresent(items: readonly unknown[], like: Keyed): Keyed {
  const members = items.map((item, step) => {
    const who = isGroup(item) ? String(item.who) : String(item);
    const node = keyFacts(isGroup(item) ? item : { who: item }, memberOf(like, who));
    return [who, { step, node }] as const;
  });
  return { kind: "group", members: new Map(members) };
}

/** Facts of one key are counted; those that the other version has word for word take its numbers. */
function nameItems(items: readonly Group[], keyOf: (item: Group) => string, like: Keyed): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  const known = like.kind === "group" ? [...like.members] : [];
  const same = items.map((item) => {
    const found = known.find(([name, { node }]) => !taken.has(name) && isSameFact(node, item));
    if (found !== undefined) taken.add(found[0]);
    return found?.[0];
  });
  for (const [at, item] of items.entries()) {
    const name = same[at] ?? freeName(keyOf(item), taken);
    taken.add(name);
    names.push(name);
  }
  return renameSingle(
    names,
    known.map(([name]) => name),
  );
}

function freeName(key: string, taken: ReadonlySet<string>): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const name = ordinal === 0 ? key : `${key}#${ordinal}`;
    if (!taken.has(name)) return name;
  }
}

/** Where one fact is left over on either side, it is the same one under another key: a meeting whose id was corrected. */
function renameSingle(names: readonly string[], known: readonly string[]): readonly string[] {
  if (names.length !== 1 || known.length !== 1) return names;
  return known;
}

function isSameFact(node: Keyed, item: Group): boolean {
  return JSON.stringify(withoutConfidence(plainOf(node))) === JSON.stringify(withoutConfidence(item));
}

function withoutConfidence(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const { confidence: _, ...rest } = value;
  return rest;
}

/** The plain value behind a keyed one; lists of facts come back as lists. */
export function plainOf(node: Keyed): unknown {
  if (node.kind === "leaf") return node.value;
  const members = [...node.members.values()];
  if (members.length > 0 && members.every(({ step }) => typeof step === "number")) {
    return members.map(({ node: inner }) => plainOf(inner));
  }
  return Object.fromEntries(members.map(({ step, node: inner }) => [step, plainOf(inner)]));
}

export function memberOf(node: Keyed, key: string): Keyed {
  return node.kind === "group" ? (node.members.get(key)?.node ?? emptyGroup) : emptyGroup;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
