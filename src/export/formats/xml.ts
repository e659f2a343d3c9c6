/** Attributes of a tag in the order given; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup, and what XML 1.0 can not hold: control characters, halves of surrogate pairs. */
const notPlain = /[&<>"]|[^\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Whatever has none becomes the replacement character. */
const references: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

// Written here because a file of any length is streamed, and seven references are all that is needed of a writer; the
// tests read what comes of it with readers that are not ours.

/** An element; its content is markup that these functions wrote. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  if (content.length === 0) return `<${name}${attributesOf(attributes)}/>`;
  return `${openTag(name, attributes)}${content.join("")}${closeTag(name)}`;
}

export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

export function closeTag(name: string): string {
  return `</${name}>`;
}

/** Of a text: content of an element, or the value of an attribute, in which a bare line break or tab is read as a space. */
export function text(value: string): string {
  return value.replace(notPlain, (character) => references.get(character) ?? "\u{fffd}");
}

function attributesOf(attributes: Attributes): string {
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${name}="${text(String(value))}"`;
  }
  return written;
}
