import type { PageForm } from "../../../src/extract/page/page.ts";

/** A page made to be slow to read: text of about the length asked for. */
export interface HostileText {
  readonly name: string;
  readonly form: PageForm;
  readonly make: (length: number) => string;
}

const lead = `Meeting between the Foreign Ministers of Valmora and Kirosia

March 4, 2031

On March 4, 2031, Mr. OSRIC Hale, Minister for Foreign Affairs of Valmora, held a meeting with Mr. Sander Oake, Minister of
Foreign Affairs of the Kingdom of Kirosia.

`;

/** Pieces that rules look for, and those that rules run along. */
const pieces: readonly string[] = [
  ",",
  ".",
  "(",
  ")",
  "()",
  "[",
  "A",
  "a",
  "1",
  " ",
  "\n",
  "\n\n",
  "\t \u00a0",
  "-",
  "'",
  '"',
  "“",
  "“”",
  ":",
  ";",
  "/",
  "A ",
  "A. ",
  "A.",
  "A'",
  "Ab, ",
  "Ab and ",
  "a b ",
  "1 ",
  "1. ",
  "(1) ",
  "\n1. ",
  "\n- ",
  "\n(1)\n\n",
  "Mr. ",
  "H.E. Ms. ",
  "On July 1, ",
  "July ",
  "10:00 ",
  "3:40 p.m. local time ",
  "about 30 minutes ",
  "of the ",
  ", and",
  "held ",
  "met with ",
  "spoke by phone ",
  "had a call ",
  "Minister ",
  "Foreign Minister ",
  "Foreign Minister Ab Cd, ",
  "Minister of Foreign Affairs of ",
  "Ministers of ",
  "Secretary of State ",
  "North Korea, ",
  "Japan-",
  "NATO ",
  "the two ministers ",
  "agreed to ",
  "concurred on cooperation in ",
  "areas such as ",
  "such as, ",
  "Minister Oake said that ",
  "he added that ",
  "In response, ",
  "in Geneva ",
  "on the occasion of the ",
  "to attend the Summit ",
  "Q: Why? ",
  "http://a.example/",
  "\u0301",
  "e\u0301\u0323",
  "\ud83d\ude00",
  "\ud800",
  "\udc00 ",
  "한글 ",
  "漢字、",
  "\u202e\u200f ",
  "\u0000",
  "&amp;",
  "<",
  "Provisional Translation\n",
  "word and\n",
  "lower words and\n\n",
  "Upper Words Here\n",
];

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

const ofPieces: readonly HostileText[] = pieces.flatMap((piece) => [
  {
    name: `${JSON.stringify(piece)} after a lead`,
    form: "text",
    make: (length) => `${lead}1. ${repeat(piece, length)}`,
  },
  { name: `${JSON.stringify(piece)} alone`, form: "text", make: (length) => repeat(piece, length) },
]);

/** A character of each plane of Unicode in turn. */
function everyPlane(length: number): string {
  const characters = Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(plane * 0x10000 + 0x1f00));
  return repeat(characters.join(" "), length);
}

function nested(open: string, close: string): (length: number) => string {
  return (length) => {
    const depth = Math.max(1, Math.floor(length / (open.length + close.length)));
    return `${open.repeat(depth)}x${close.repeat(depth)}`;
  };
}

const inHtml = (piece: string) => (length: number) => `<html><body><p>${repeat(piece, length)}</p></body></html>`;
const inMarkdown = (piece: string) => (length: number) => `# A title\n\n${repeat(piece, length)}`;

const html: readonly HostileText[] = [
  { name: "deep divisions", form: "html", make: nested("<div>", "</div>") },
  { name: "deep lists", form: "html", make: nested("<ol><li>", "</li></ol>") },
  { name: "deep tables", form: "html", make: nested("<table><tr><td>", "</td></tr></table>") },
  { name: "deep bold", form: "html", make: nested("<b>", "</b>") },
  ...[
    "<div>",
    "<p>",
    "<",
    "</p>",
    "<!--",
    "<a href='",
    "<p a=",
    "<script>",
    "&",
    "&amp;",
    "&#1;",
    "<br>",
    "<li>a",
    "]]>",
  ].map((piece): HostileText => ({ name: `${piece} in HTML`, form: "html", make: inHtml(piece) })),
];

const markdown: readonly HostileText[] = [
  "[",
  "](",
  "[a](b)",
  "*",
  "**a",
  "_",
  "`",
  "> ",
  "\n> ",
  "\n#",
  "\n* ",
  "\n  1. ",
  "|",
  "<a>",
  "![",
].map((piece) => ({ name: `${JSON.stringify(piece)} in Markdown`, form: "markdown", make: inMarkdown(piece) }));

export const hostileTexts: readonly HostileText[] = [
  ...ofPieces,
  { name: "every plane of Unicode", form: "text", make: everyPlane },
  { name: "deep brackets", form: "text", make: (length) => lead + nested("(", ")")(length) },
  { name: "deep quotes", form: "text", make: (length) => lead + nested("“", "”")(length) },
  ...html,
  ...markdown,
];
