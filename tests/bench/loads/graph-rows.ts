import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j, { type Driver } from "neo4j-driver";
import { z } from "zod";
import { keptByLoads } from "./kept-by-loads.ts";
import { decode, encode } from "./row-values.ts";

/** The rows of a graph, one file a label or a relationship type between two labels. */
export interface RowFiles {
  readonly schema: readonly string[];
  readonly nodes: readonly { readonly file: string; readonly labels: readonly string[]; readonly rows: number }[];
  readonly relationships: readonly RelationshipFile[];
}
export interface RelationshipFile {
  readonly file: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly rows: number;
}

export const rowFilesShape: z.ZodType<RowFiles> = z.object({
  schema: z.array(z.string()),
  nodes: z.array(z.object({ file: z.string(), labels: z.array(z.string()), rows: z.int() })),
  relationships: z.array(
    z.object({ file: z.string(), from: z.string(), type: z.string(), to: z.string(), rows: z.int() }),
  ),
});

/** Writes down everything a graph holds, so that a bare load can be given exactly the same rows. */
export async function writeGraphRows(driver: Driver, database: string, folder: string): Promise<RowFiles> {
  await mkdir(folder, { recursive: true });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 5_000 });
  const files = new RowWriter(folder);
  try {
    for await (const record of session.run(nodeStatement)) {
      const labels = labelsShape.parse(record.get("labels")).sort();
      await files.write(labels, { properties: encode(record.get("properties")) });
    }
    const nodes = files.finished().map(({ key, ...file }) => ({ ...file, labels: key }));
    for await (const record of session.run(relationshipStatement)) {
      const [from, to] = [record.get("fromLabels"), record.get("toLabels")].map((labels) => keyLabel(labels));
      const row = { from: record.get("from"), to: record.get("to"), properties: encode(record.get("properties")) };
      await files.write([from ?? "", typeShape.parse(record.get("type")), to ?? ""], row);
    }
    const relationships = files.finished().map(({ key: [from = "", type = "", to = ""], ...file }) => {
      return { ...file, from, type, to };
    });
    return { schema: await schemaOf(driver, database), nodes, relationships };
  } finally {
    await session.close();
    await files.close();
  }
}

/** The rows of one file, in batches. */
export async function* readRows(folder: string, file: string, batchSize: number): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
    batch.push(decode(JSON.parse(line)));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const labelsShape = z.array(z.string());
const typeShape = z.string();
const nodeStatement = `
  MATCH (n) WHERE NOT n:${keptByLoads}
  RETURN labels(n) AS labels, properties(n) AS properties`;
const relationshipStatement = `
  MATCH (a)-[r]->(b) WHERE NOT (a:${keptByLoads} OR b:${keptByLoads})
  RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS properties, labels(b) AS toLabels, b.id AS to`;

/** The label with the uniqueness constraint: Entity where there is one, else the only one. */
function keyLabel(labels: unknown): string {
  const known = labelsShape.parse(labels);
  return known.includes("Entity") ? "Entity" : (known[0] ?? "");
}

async function schemaOf(driver: Driver, database: string): Promise<readonly string[]> {
  const constraints = await driver.executeQuery("SHOW CONSTRAINTS YIELD createStatement", {}, { database });
  const indexes = await driver.executeQuery(
    "SHOW INDEXES YIELD createStatement, owningConstraint, type WHERE owningConstraint IS NULL AND type <> 'LOOKUP'",
    {},
    { database },
  );
  return [...constraints.records, ...indexes.records].map((record) => typeShape.parse(record.get("createStatement")));
}

interface OpenFile {
  readonly key: readonly string[];
  readonly file: string;
  readonly stream: WriteStream;
  rows: number;
}

class RowWriter {
  readonly #folder: string;
  #open = new Map<string, OpenFile>();
  #closing: OpenFile[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(key: readonly string[], row: object): Promise<void> {
    const name = key.join("-");
    const open = this.#open.get(name) ?? this.#create(name, key);
    open.rows += 1;
    if (!open.stream.write(`${JSON.stringify(row)}\n`)) {
      await new Promise<void>((resolve) => open.stream.once("drain", () => resolve()));
    }
  }

  /** What was written since the last call. */
  finished(): readonly { readonly key: readonly string[]; readonly file: string; readonly rows: number }[] {
    const files = [...this.#open.values()];
    this.#closing.push(...files);
    this.#open = new Map();
    return files.map(({ key, file, rows }) => ({ key, file, rows }));
  }

  async close(): Promise<void> {
    this.finished();
    await Promise.all(this.#closing.map(({ stream }) => new Promise<void>((resolve) => stream.end(() => resolve()))));
  }

  #create(name: string, key: readonly string[]): OpenFile {
    const file = `${name}.jsonl`;
    const created = { key, file, stream: createWriteStream(join(this.#folder, file)), rows: 0 };
    this.#open.set(name, created);
    return created;
  }
}
