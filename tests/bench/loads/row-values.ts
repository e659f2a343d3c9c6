import neo4j from "neo4j-driver";

/** JSON has one kind of number and no days: what it cannot say is written as an object with one key. Keys are sorted. */
export function encode(value: unknown): unknown {
  if (neo4j.isInt(value)) return { $int: value.toNumber() };
  if (neo4j.isDate(value)) return { $date: value.toString() };
  if (neo4j.isLocalTime(value)) return { $time: value.toString() };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`no way to write ${String(value)} as JSON`);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, encode(part)]),
  );
}

export function decode(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  if ("$int" in value) return neo4j.int(Number(value.$int));
  if ("$date" in value) return toDate(String(value.$date));
  if ("$time" in value) return toLocalTime(String(value.$time));
  const decoded: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) decoded[key] = decode(part);
  return decoded;
}

function toDate(text: string): unknown {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return new neo4j.types.Date(year, month, day);
}

function toLocalTime(text: string): unknown {
  const [hour = 0, minute = 0, second = 0] = text.split(":").map(Number);
  return new neo4j.types.LocalTime(hour, minute, second, 0);
}
