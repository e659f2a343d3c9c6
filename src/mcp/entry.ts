/** An object of which only the names of fields are known. */
export type Entry = Readonly<Record<string, unknown>>;

/** What is no object has no fields. */
export function toEntry(value: unknown): Entry {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
