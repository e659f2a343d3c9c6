import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** The files that belong to one draft. */
export interface OutputNames {
  readonly facts: string;
  readonly registry: string;
  /** What the extractor wrote last, beside the file that a person corrects; hidden, so that no check reads it. */
  readonly lastFacts: string;
  readonly lastRegistry: string;
}

export function namesFor(facts: string, registryOut: string | undefined): OutputNames {
  const folder = dirname(facts);
  const stem = basename(facts, extname(facts));
  return {
    facts,
    registry: registryOut ?? join(folder, `${stem}.registry.yaml`),
    lastFacts: join(folder, `.${stem}.draft.yaml`),
    lastRegistry: join(folder, `.${stem}.registry.draft.yaml`),
  };
}

/** The drafts of a folder have one file of new entries. */
export function namesInFolder(folder: string, stem: string): OutputNames {
  const names = namesFor(join(folder, `${stem}.yaml`), join(folder, "new-entries.registry.yaml"));
  return { ...names, lastRegistry: join(folder, ".new-entries.registry.draft.yaml") };
}

/** Where the text of a page lies beside its facts. */
export interface TextPlace {
  readonly name: string;
  /** Not where the given file itself is the text. */
  readonly isWritten: boolean;
}

/**
 * The given file where it is the text and lies there already; otherwise STEM.txt. A file of that name which is something
 * else is left alone.
 */
export function placeText(facts: string, text: string, input: string | undefined): TextPlace {
  const folder = dirname(facts);
  const isBeside = input !== undefined && dirname(input) === folder;
  if (isBeside && holds(input, text)) return { name: basename(input), isWritten: false };
  const stem = basename(facts, extname(facts));
  const names = [`${stem}.txt`, `${stem}.text.txt`];
  const own = namedText(facts);
  const name = names.find((each) => {
    const file = join(folder, each);
    if (file === input) return false;
    return each === own || !existsSync(file) || holds(file, text);
  });
  return { name: name ?? `${stem}.readout.txt`, isWritten: true };
}

/** Spaces and line ends do not count: the check does not count them either. */
function holds(file: string, text: string): boolean {
  if (!existsSync(file)) return false;
  const squeeze = (written: string) => written.normalize("NFC").replace(/\s+/g, " ").trim();
  return squeeze(readFileSync(file, "utf8")) === squeeze(text);
}

/** The text that the facts file names today. */
function namedText(facts: string): string | undefined {
  if (!existsSync(facts)) return undefined;
  return /^ +text: +(["']?)([^"'#\r\n]+)\1 *\r?$/m.exec(readFileSync(facts, "utf8"))?.[2]?.trim();
}
