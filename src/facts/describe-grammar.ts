import type { ProblemId } from "./problem-catalogue.ts";

interface Description {
  readonly id: ProblemId;
  readonly message: string;
  readonly suggestion?: string;
}

/** The parser's codes in words of people who write facts, not of people who write parsers. */
const descriptions: Readonly<Record<string, Description>> = {
  TAB_AS_INDENT: { id: "F06", message: "A tab stands in the indentation.", suggestion: "Indent by two spaces." },
  MULTIPLE_DOCS: {
    id: "F05",
    message: "A second document starts here (---).",
    suggestion: "Write one readout a file.",
  },
  BAD_INDENT: { id: "F05", message: "The indentation does not fit the lines above." },
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

export function describeGrammar(code: string, message: string, text: string, offset: number): Description {
  const known = descriptions[code];
  if (known !== undefined) return known;
  if (text[offset] === "\t") return { id: "F06", message: "A tab stands here.", suggestion: "Indent by two spaces." };
  if (text[offset] === "@" || text[offset] === "`") {
    return { id: "F05", message: `Text may not start with ${text[offset]}.`, suggestion: "Put it in quotes." };
  }
  return { id: "F05", message: `The grammar of YAML is broken here: ${lower(message)}.` };
}

function lower(message: string): string {
  const plain = message.split("\n")[0]?.replace(/[.:]+$/, "") ?? "";
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}
