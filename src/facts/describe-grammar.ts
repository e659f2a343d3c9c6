import type { ProblemId } from "./problem-catalogue.ts";

interface Description {
  readonly id: ProblemId;
  readonly message: string;
  readonly suggestion?: string;
}

const indentation: Description = { id: "F05", message: "The indentation does not fit the lines above." };

/** The parser's codes in words of people who write facts, not of people who write parsers. */
const descriptions: Readonly<Record<string, Description>> = {
  TAB_AS_INDENT: { id: "F06", message: "A tab stands in the indentation.", suggestion: "Indent by two spaces." },
  MULTIPLE_DOCS: {
    id: "F05",
    message: "A second document starts here (---).",
    suggestion: "Write one readout a file.",
  },
  BAD_INDENT: indentation,
  BLOCK_AS_IMPLICIT_KEY: {
    id: "F05",
    message: "A second colon stands on the line.",
    suggestion: "Put the text in quotes where it holds a colon and a space.",
  },
  DUPLICATE_KEY: { id: "F07", message: "A key stands twice here." },
  BAD_ALIAS: { id: "F08", message: "An alias (*) is not taken.", suggestion: "Write the value out." },
  BAD_DIRECTIVE: { id: "F10", message: "A YAML directive (%) is not taken.", suggestion: "Delete the line." },
  TAG_RESOLVE_FAILED: { id: "F10", message: "A YAML tag (!) is not taken.", suggestion: "Put the value in quotes." },
};

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

interface PlacedDescription extends Description {
  readonly offset: number;
}

/**
 * What is wrong with the grammar, once a line. After a fault of the indentation nothing more is said: whatever follows
 * would be read as belonging elsewhere.
 */
export function describeGrammar(faults: readonly Fault[], text: string): readonly PlacedDescription[] {
  const found: PlacedDescription[] = [];
  const lines = new Set<number>();
  for (const fault of faults) {
    const offset = fault.pos[0];
    const line = text.lastIndexOf("\n", offset - 1);
    const description = describe(fault, text);
    if (!lines.has(line)) found.push({ ...description, offset });
    lines.add(line);
    if (description.id === "F06" || description === indentation) break;
  }
  return found;
}

function describe({ code, message, pos: [offset] }: Fault, text: string): Description {
  const known = descriptions[code];
  if (known !== undefined) return known;
  if (/without - indicator|must start at the same column/.test(message)) return indentation;
  const character = text[offset];
  if (character === "\t") return { id: "F06", message: "A tab stands here.", suggestion: "Indent by two spaces." };
  if (character === "@" || character === "`") {
    return { id: "F05", message: `Text may not start with ${character}.`, suggestion: "Put it in quotes." };
  }
  return { id: "F05", message: `The grammar is broken here: ${lower(message)}.` };
}

function lower(message: string): string {
  const plain = message.split("\n")[0]?.replace(/[.:]+$/, "") ?? "";
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
