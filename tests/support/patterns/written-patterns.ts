import ts from "typescript";

/** A regular expression, and where it stands or what made it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** Every regular expression literal of a TypeScript file. */
export function findWrittenPatterns(file: string, text: string): readonly Pattern[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ ...splitLiteral(node.text), at: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function splitLiteral(literal: string): Pick<Pattern, "source" | "flags"> {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** What is made with `new RegExp` while `work` runs, such as when modules are loaded and data files read. */
export async function catchMadePatterns(work: () => Promise<unknown>): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = flags === undefined ? new target(source) : new target(source, flags);
      found.push({ source: made.source, flags: made.flags, at: "new RegExp" });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
