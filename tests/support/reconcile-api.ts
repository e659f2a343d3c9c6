import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { z } from "zod";
import { projectRoot } from "../../src/root.ts";
import { FactsFolder, fictionalRegistry, meeting } from "./fictional-facts.ts";
import { temporaryTree } from "./temporary-tree.ts";

/** Invented people for a column of names, beside those of the fictional registry. */
const morePeople = [
  {
    id: "hoshino-akira",
    name: "Hoshino Akira",
    family: "Hoshino",
    given: "Akira",
    names: [
      { text: "星野明", language: "ja", kind: "official" },
      { text: "호시노 아키라", language: "ko" },
    ],
  },
  { id: "lark-min-seo", name: "Lark Min-seo", names: [{ text: "락민서", language: "ko", kind: "official" }] },
  {
    id: "lark-jun",
    name: "Lark Jun",
    tenures: [{ office: "borealia-minister", from: "2030-01-01", to: "2030-12-31", sources: [{ source: "gazette" }] }],
  },
  { id: "pat-doe-elder", name: "Pat Doe" },
  {
    id: "pat-doe-younger",
    name: "Pat Doe",
    tenures: [{ office: "cindria-envoy", from: "2030-01-01", to: "2030-12-31", sources: [{ source: "gazette" }] }],
  },
  { id: "tag-soup", name: `Tag <script>alert("1")</script> O'Soup & Sons` },
];

/** Facts about them, and two meetings. */
export function writeReconciledFacts(): FactsFolder {
  const folder = new FactsFolder(temporaryTree({}), {
    ...fictionalRegistry,
    people: [...fictionalRegistry.people, ...morePeople],
  });
  folder.write({ id: "first", meetings: [meeting("meeting-1", ["quill", "swift"])] });
  folder.write({
    id: "second",
    publisher: "borealia",
    meetings: [meeting("meeting-2", ["rook", "swift"], { date: "2031-06-01", points: [kitesPoint] })],
  });
  return folder;
}

const kitesPoint = { at: "1", by: "all", agreed: "To fly kites.", about: ["theme.kites"] };

const candidate = z.object({
  id: z.string(),
  score: z.number(),
  match: z.boolean(),
  description: z.string(),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
});
const batch = z.record(z.string(), z.object({ result: z.array(candidate) }));
export type TestCandidate = z.output<typeof candidate>;

export interface PlainAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Sends a form to /reconcile. */
export async function post(url: string, form: Readonly<Record<string, string>>): Promise<PlainAnswer> {
  const response = await fetch(`${url}/reconcile`, { method: "POST", body: new URLSearchParams(form) });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The candidates of each query, in their order; the batch and its answer are as the specification has them. */
export async function reconcileAll(
  url: string,
  queries: readonly (string | object)[],
): Promise<readonly (readonly TestCandidate[])[]> {
  const asked = Object.fromEntries(
    queries.map((query, at) => [`q${at}`, typeof query === "string" ? { query } : query]),
  );
  expectValid("reconciliation-query-batch", asked);
  const { status, text } = await post(url, { queries: JSON.stringify(asked) });
  if (status !== 200) throw new Error(text);
  const answer: unknown = JSON.parse(text);
  expectValid("reconciliation-result-batch", answer);
  const results = batch.parse(answer);
  return queries.map((_, at) => results[`q${at}`]?.result ?? []);
}

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });

/** The answer is as the schema of tests/fixtures/reconciliation/ says. */
export function expectValid(schema: string, answer: unknown): void {
  const path = join(projectRoot(), "tests", "fixtures", "reconciliation", `${schema}.json`);
  const validate =
    ajv.getSchema(schema) ?? ajv.addSchema(JSON.parse(readFileSync(path, "utf8")), schema).getSchema(schema);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}
