import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Draft } from "../../src/extract/draft/draft.ts";
import { extractReadout } from "../../src/extract/extract-readout.ts";
import { type Knowledge, readKnowledge } from "../../src/extract/knowledge.ts";
import type { GivenPage } from "../../src/extract/page/page.ts";
import { readPage } from "../../src/extract/page/read-page.ts";
import { readRegistry } from "../../src/facts/read-registry.ts";
import type { ResolvedEntity } from "../../src/model/resolved.ts";
import { projectRoot } from "../../src/root.ts";
import type { Given } from "./invented-dates.ts";

export interface ExtractionTools {
  readonly knowledge: Knowledge;
  readonly entities: readonly ResolvedEntity[];
}

/** The data files of the product, with the registry of the seeds and, on top, that of a set. */
export async function prepareExtraction(registryPaths: readonly string[]): Promise<ExtractionTools> {
  const seeds = join(projectRoot(), "seeds");
  const { registry } = await (registryPaths.length === 0
    ? readRegistry([seeds])
    : readRegistry(registryPaths, [seeds]));
  const entities = [...registry.entities()];
  return { knowledge: readKnowledge(await readDataFiles(), entities), entities };
}

/** The data files of the product, by name. */
export async function readDataFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectRoot(), "src", "extract", "data");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, index) => [name, texts[index] ?? ""]));
}

export interface ExtractedPage {
  readonly draft: Draft;
  /** What the draft may draw on. */
  readonly given: Given;
}

export async function extractPage(page: GivenPage, { knowledge }: ExtractionTools): Promise<ExtractedPage> {
  const read = await readPage(page);
  const draft = extractReadout(read, page, knowledge);
  const publishedOn = page.publishedOn ?? read.publishedOn;
  const url = page.url ?? read.url;
  return {
    draft,
    given: {
      text: [read.title ?? "", page.content, read.text].join("\n"),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(url === undefined ? {} : { url }),
    },
  };
}
