import { Lexer } from "yaml";

/** What a parser of YAML would spend minutes or its stack on, found before it is asked. */
export interface Hostile {
  readonly id: "F08" | "F10" | "F11";
  readonly offset: number;
  readonly message: string;
  readonly suggestion: string;
}

const mostBrackets = 500;
const mostIndicators = 100;

export function findHostile(text: string): Hostile | undefined {
  return nestsDeeply(text) ? tooDeep : findManyIndicators(text);
}

export const tooDeep: Hostile = {
  id: "F11",
  offset: 0,
  message: "The file is nested more than 40 levels deep.",
  suggestion: "Look for a bracket that is never closed.",
};

/** Brackets or dashes without end would exhaust the parser's stack; counted roughly, strings included. */
function nestsDeeply(text: string): boolean {
  let depth = 0;
  let indents = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code === 0x0a) indents = 0;
    else if ((code === 0x2d || code === 0x3f) && text.charCodeAt(index + 1) === 0x20) indents += 1;
    if (depth > mostBrackets || indents > mostBrackets) return true;
  }
  return false;
}

/** Each alias and each tag is a mistake: beyond a hundred the file is not worth the memory of parsing it. */
function findManyIndicators(text: string): Hostile | undefined {
  if (!hasMany(text)) return undefined;
  const found = { "*": 0, "!": 0 };
  const first = { "*": 0, "!": 0 };
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks that the lexer puts between the pieces of the text; the last announces a scalar, whatever that starts with.
    if (lexeme === "\u0002" || lexeme === "\u0018" || lexeme === "\u001f") {
      isScalar = lexeme === "\u001f";
      continue;
    }
    const start = lexeme[0];
    if (!isScalar && (start === "*" || start === "!")) {
      if (found[start] === 0) first[start] = offset;
      found[start] += 1;
      if (found[start] > mostIndicators) return describe(start, first[start]);
    }
    isScalar = false;
    offset += lexeme.length;
  }
  return undefined;
}

/** Counted roughly first: going through the pieces costs as much as a tenth of parsing. */
function hasMany(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length && count <= mostIndicators; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x2a || code === 0x21) count += 1;
  }
  return count > mostIndicators;
}

function describe(start: "*" | "!", offset: number): Hostile {
  const [id, what] = start === "*" ? (["F08", "aliases (*)"] as const) : (["F10", "tags (!)"] as const);
  const message = `The file holds more than ${mostIndicators} ${what}, and none is taken.`;
  return { id, offset, message, suggestion: "Write the values out." };
}
