import neo4j from "neo4j-driver";

type Scalar = string | number | bigint | boolean;
type Given = Scalar | object | readonly Scalar[] | undefined;

/** Properties as the driver takes them: integers as bigint (a number would become a float), days as Date. */
export type Properties = Readonly<Record<string, Scalar | object | readonly Scalar[]>>;

/** Leaves out what is not known: the database has no property for it either. */
export function toProperties(given: Readonly<Record<string, Given>>): Properties {
  const properties: Record<string, Scalar | object | readonly Scalar[]> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) properties[name] = value;
  }
  return properties;
}

/** "same_session" is stored as SAME_SESSION, as GraphQL shows it. */
export function toEnum(word: string): string {
  return word.toUpperCase();
}

export function toEnums(words: readonly string[]): readonly string[] {
  return words.map(toEnum);
}

export function toInteger(value: number | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}

/** @param day 2026-07-07 */
export function toDay(day: string | undefined): object | undefined {
  if (day === undefined) return undefined;
  return new neo4j.types.Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** @param time 15:40 */
export function toLocalTime(time: string | undefined): object | undefined {
  if (time === undefined) return undefined;
  return new neo4j.types.LocalTime(Number(time.slice(0, 2)), Number(time.slice(3, 5)), 0, 0);
}
