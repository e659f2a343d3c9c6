/** A block of code of a page. */
export interface FencedBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page of Markdown, in their order. */
export function findFencedBlocks(markdown: string): readonly FencedBlock[] {
  const fences = markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].map(([, language = "", text = ""]) => ({ language, text }));
}

/** The blocks that name their file in a comment of their first line, by that name. */
export function findFiles(markdown: string): Readonly<Record<string, string>> {
  const named = findFencedBlocks(markdown).flatMap(({ text }) => {
    const name = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(named);
}
