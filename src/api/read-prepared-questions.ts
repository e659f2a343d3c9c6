import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "graphql";

/** A question of docs/examples: what the playground lists and the tests execute. */
export interface PreparedQuestion {
  /** The file's name without its ending: 01-who-was-there. */
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly purpose: string;
  /** The file without those two lines. */
  readonly query: string;
  /** JSON text; empty where the question takes no variables. */
  readonly variables: string;
}

/** The prepared questions of a folder, by file name. Throws an Error that names the file which is not in form. */
export async function readPreparedQuestions(folder: string): Promise<readonly PreparedQuestion[]> {
  const files = (await readdir(folder)).sort();
  const queries = files.filter((file) => file.endsWith(".graphql"));
  return Promise.all(
    queries.map(async (file) => {
      const name = basename(file, ".graphql");
      const variablesFile = `${name}.variables.json`;
      const query = await readFile(join(folder, file), "utf8");
      const variables = files.includes(variablesFile) ? await readFile(join(folder, variablesFile), "utf8") : "";
      return { name, ...splitHeading(file, query), variables: variables.trim() };
    }),
  );
}

function splitHeading(file: string, text: string): { title: string; purpose: string; query: string } {
  parse(text);
  const [title, purpose] = text.split("\n", 2).map((line) => /^# (.+)$/.exec(line)?.[1]);
  if (title === undefined || purpose === undefined) {
    throw new Error(`${file} does not begin with "# Title" and "# Purpose in one sentence."`);
  }
  return { title, purpose, query: text.split("\n").slice(2).join("\n").trim() };
}
