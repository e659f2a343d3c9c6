import type { CloneFile } from "./clone-files.ts";

/** A file of cypher/, read as its header promises and as its statement is. */
export interface CypherStatement {
  readonly path: string;
  /** What it does, lines joined. */
  readonly purpose: string;
  readonly documentedParameters: readonly string[];
  readonly returns: string | undefined;
  readonly usedParameters: readonly string[];
  /** The statement without comments and with every string emptied. */
  readonly body: string;
}

export function readStatement({ path, text }: CloneFile): CypherStatement {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ""));
  const [purpose = "", ...entries] = joinEntries(header);
  const body = strip(lines.slice(header.length).join("\n"));
  return {
    path,
    purpose,
    documentedParameters: entries.flatMap((entry) => findDocumented(entry)),
    returns: entries.find((entry) => entry.startsWith("Returns ")),
    usedParameters: [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name))].sort(),
    body,
  };
}

/** The purpose first, then what is said of parameters (`this` is that of the API) and of the answer, each on one line. */
function joinEntries(header: readonly string[]): readonly string[] {
  const marked = header.map((line) => (/^(this:|\$\w|Returns )/.test(line) ? `\n${line}` : line));
  return marked.join(" ").split(" \n");
}

/** In "$from, $to: days. $first: how many." that is from, to and first. */
function findDocumented(entry: string): readonly string[] {
  if (entry.startsWith("Returns ")) return [];
  return [...entry.matchAll(/\$(\w+)(?=(?:, \$\w+)*:)/g)].map(([, name = ""]) => name);
}

function strip(statement: string): string {
  return statement
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
      /^["']/.test(found) ? "''" : "",
    )
    .trim();
}
