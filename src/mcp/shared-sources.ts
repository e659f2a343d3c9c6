import { type Entry, toEntry } from "./entry.ts";

/** Each source once, by its readout and paragraph. */
export type Sources = Readonly<Record<string, Entry>>;

/** An answer whose entries name their sources by key: the same paragraph often stands behind many. */
export function shareSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shareSources);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "sources" && Array.isArray(inner) ? inner.map(keyOf) : shareSources(inner),
    ]),
  );
}

/** The same with its sources in place again. */
export function placeSources(value: unknown, sources: Sources): unknown {
  if (Array.isArray(value)) return value.map((each) => placeSources(each, sources));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === "sources" && Array.isArray(inner)
        ? inner.map((key) => sources[String(key)])
        : placeSources(inner, sources),
    ]),
  );
}

/** All sources that an answer names, before they are shared. */
export function collectSources(value: unknown): Sources {
  return Object.fromEntries(sourcesIn(value).map((source) => [keyOf(source), toEntry(source)]));
}

/** Those of them that an answer still names by key. */
export function keepNamed(answer: unknown, sources: Sources): Sources {
  const named = new Set(sourcesIn(answer).map(String));
  return Object.fromEntries(Object.entries(sources).filter(([key]) => named.has(key)));
}

function sourcesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "sources" && Array.isArray(inner) ? inner : sourcesIn(inner),
  );
}

function keyOf(source: unknown): string {
  const { readout, paragraph } = toEntry(source);
  return `${String(readout)}#${String(paragraph)}`;
}
