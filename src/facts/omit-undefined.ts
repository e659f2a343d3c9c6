type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined values: absent and undefined are not the same under exactOptionalPropertyTypes. */
export function omitUndefined<T extends object>(value: T): Present<T>;
export function omitUndefined(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept;
}
