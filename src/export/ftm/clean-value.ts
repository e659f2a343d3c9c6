import type { FtmType } from "./properties.ts";

/** The longest value of a type, in characters; FollowTheMoney's own limits. */
const longest: Readonly<Record<FtmType, number>> = {
  address: 250,
  country: 16,
  date: 32,
  entity: 200,
  identifier: 64,
  language: 16,
  name: 384,
  number: 250,
  string: 1024,
  text: 65_000,
  topic: 64,
  url: 4096,
};

/** Cut where they are too long; a value of another type would be another value then, and is left out. */
const cutTypes: ReadonlySet<FtmType> = new Set<FtmType>(["address", "name", "string", "text"]);

/** Line breaks stay in texts alone. What FollowTheMoney takes out when it cleans values is taken out before. */
export function cleanValue(value: string, type: FtmType): string | undefined {
  const visible = value
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");
  const clean = (type === "text" ? visible : inOneLine(visible, type)).trim();
  if (clean === "" || (type === "url" && !/^https?:\/\/[^/\s]/i.test(clean))) return undefined;
  const characters = [...clean];
  if (characters.length <= longest[type]) return clean;
  return cutTypes.has(type) ? `${characters.slice(0, longest[type] - 1).join("")}…` : undefined;
}

/** In an address a line break or a semicolon parts what commas part. */
function inOneLine(text: string, type: FtmType): string {
  const parted = type === "address" ? text.replace(/\s*[\n\t;]+\s*/g, ", ") : text;
  return parted.replace(/\s+/g, " ");
}
