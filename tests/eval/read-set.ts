import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { UserError } from "../../src/errors/user-error.ts";
import type { GivenPage, PageForm } from "../../src/extract/page/page.ts";
import type { ExpectedPage } from "./score-page.ts";
import { writtenFacts } from "./written-facts.ts";

/** One page of a set, with what is expected of it. */
export interface EvalPage {
  readonly name: string;
  readonly given: GivenPage;
  readonly expected: ExpectedPage;
}

const forms: Readonly<Record<string, PageForm>> = { ".txt": "text", ".md": "markdown", ".html": "html" };

const givenFile = z.strictObject({
  url: z.string().optional(),
  published: z.string().optional(),
  publisher: z.string().optional(),
  readout: z.boolean(),
  why: z.string().optional(),
});

/** All pages of a folder, by name: NAME.txt (.md, .html) with NAME.given.yaml and, for readouts, NAME.facts.yaml. */
export async function readSet(folder: string): Promise<readonly EvalPage[]> {
  const files = (await readdir(folder)).toSorted();
  const pages: EvalPage[] = [];
  for (const file of files) {
    const form = forms[extname(file)];
    if (form !== undefined && files.includes(`${nameOf(file)}.given.yaml`))
      pages.push(await readPage(folder, file, form));
  }
  if (pages.length === 0) throw new UserError("empty-set", `There is no page with a .given.yaml in ${folder}.`);
  return pages;
}

function nameOf(file: string): string {
  return file.slice(0, -extname(file).length);
}

async function readPage(folder: string, file: string, form: PageForm): Promise<EvalPage> {
  const name = nameOf(file);
  const content = await readFile(join(folder, file), "utf8");
  const { url, published, publisher, readout, why } = await readYaml(join(folder, `${name}.given.yaml`), givenFile);
  const facts = readout ? { facts: await readYaml(join(folder, `${name}.facts.yaml`), writtenFacts) } : {};
  return {
    name,
    given: {
      content,
      form,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { publishedOn: published }),
      ...(publisher === undefined ? {} : { publisher }),
    },
    expected: { isReadout: readout, ...(why === undefined ? {} : { why }), ...facts },
  };
}

async function readYaml<S extends z.ZodType>(path: string, shape: S): Promise<z.output<S>> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError("missing-file", `${path} is missing.`);
  });
  const read = shape.safeParse(parse(text));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
  throw new UserError("wrong-file", `${path} does not fit: ${problems.join("; ")}`);
}
