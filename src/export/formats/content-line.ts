/** So many octets may stand in a line of an iCalendar file, its end not counted (RFC 5545, 3.1). */
const mostOctets = 75;

/** One property, folded where it is long; `value` is in the form of its type already, see toText. */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/**
 * A value of type TEXT (RFC 5545, 3.3.11). Control characters may not stand there and are left out; what other programs take
 * for the end of a line becomes a line break of the text.
 */
export function toText(value: string): string {
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** In UTF-8. A character is never parted, though the standard would allow it: not every reader joins octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
