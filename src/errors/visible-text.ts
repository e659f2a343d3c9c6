/** Control characters, marks that turn the reading direction, separators of lines, halves of characters, and no width. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b\u2060\ufeff]/gu;

/** For a terminal: what a file holds may not move the cursor, hide itself, or pretend to be a line of its own. */
export function toVisible(text: string): string {
  return text.replace(unsafe, (character) => {
    const digits = character.charCodeAt(0).toString(16);
    return digits.length <= 2 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`;
  });
}

/** JSON of the same value for a terminal: JSON.stringify leaves DEL, C1 and the marks of direction as they are. */
export function toVisibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
