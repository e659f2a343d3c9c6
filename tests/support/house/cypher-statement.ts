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
  const isEntry = (line: string) => /^(\$\w|Returns )/.test(line);
  const firstEntry = header.findIndex(isEntry);
  const body = strip(lines.slice(header.length).join("\n"));
  return {
    path,
    purpose: header.slice(0, firstEntry < 0 ? header.length : firstEntry).join(" "),
    documentedParameters: header
      .filter((line) => line.startsWith("$"))
      .flatMap((line) => findParameters(line.split(":")[0] ?? "")),
    returns: header.find((line) => line.startsWith("Returns ")),
    usedParameters: findParameters(body),
    body,
  };
}

function findParameters(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name))].sort();
}

function strip(statement: string): string {
  return statement
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
      /^["']/.test(found) ? "''" : "",
    )
    .trim();
}
