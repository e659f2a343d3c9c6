import { type Quad, Writer } from "n3";
import type { ExportedFile, ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { toContext } from "../rdf/context.ts";
import { exportQuads } from "../rdf/export-quads.ts";
import { jsonLdLines } from "../rdf/json-ld-lines.ts";
import { mappings } from "../rdf/mappings.ts";
import { defaultBase, prefixes } from "../rdf/namespaces.ts";

const tables = mappings.map(({ table }) => table);
/** Few enough that what they say is dead before the collector of garbage takes it for old. */
const rowsAtOnce = 40;
const types = {
  turtle: "text/turtle; charset=utf-8",
  ntriples: "application/n-triples",
  jsonld: "application/ld+json",
} as const;

/** Grouped by node, with prefixes. */
export const turtle: ExportFormat = {
  name: "turtle",
  title: "triple stores, Protégé, rdflib: the graph in RDF, to be read by people too (Turtle)",
  shape: "file",
  extension: ".ttl",
  mediaType: types.turtle,
  tables,
  files: (source, options) => oneFile("parley.ttl", types.turtle, writeTurtle(source, options)),
};

/** One triple a line, nothing shortened. */
export const ntriples: ExportFormat = {
  name: "ntriples",
  title: "bulk loaders of triple stores, and grep: one triple a line (N-Triples)",
  shape: "file",
  extension: ".nt",
  mediaType: types.ntriples,
  tables,
  files: (source, options) => oneFile("parley.nt", types.ntriples, writeTriples(source, options)),
};

/**
 * One document with its context, one node a line: any JSON-LD reader takes it, and so does whoever reads lines. A node of
 * which rows far apart speak has a line of each, as JSON-LD allows.
 */
export const jsonld: ExportFormat = {
  name: "jsonld",
  title: "web developers, schema.org tools, jq: one node a line, in one JSON-LD document with its context",
  shape: "file",
  extension: ".jsonld",
  mediaType: types.jsonld,
  tables,
  files: (source, options) => oneFile("parley.jsonld", types.jsonld, writeJsonLd(source, options)),
};

function oneFile(path: string, mediaType: string, content: ExportedFile["content"]): readonly ExportedFile[] {
  return [{ path, mediaType, content }];
}

async function* writeTurtle(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  let written = "";
  let failure: Error | null | undefined;
  const output = {
    write(chunk: string, _: string, done?: () => void) {
      written += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const note = (error?: Error | null) => {
    failure ??= error;
  };
  const writer = new Writer(output, { prefixes: { id: options.base ?? defaultBase, ...prefixes } });
  for await (const quads of inBatches(exportQuads(source, options))) {
    for (const { subject, predicate, object, graph } of quads) writer.addQuad(subject, predicate, object, graph, note);
    if (failure) throw failure;
    yield written;
    written = "";
  }
  writer.end(note);
  yield written;
}

async function* writeTriples(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  const writer = new Writer({ format: "N-Triples" });
  for await (const quads of inBatches(exportQuads(source, options))) yield writer.quadsToString([...quads]);
}

async function* writeJsonLd(source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  const base = options.base ?? defaultBase;
  const toLines = jsonLdLines(base);
  let separator = "\n";
  yield `{"@context":${JSON.stringify(toContext(base)["@context"])},"@graph":[`;
  for await (const quads of inBatches(exportQuads(source, options))) {
    yield `${separator}${toLines(quads).join(",\n")}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** Quads of some rows: to hand each row on by itself would be slow. */
async function* inBatches(groups: AsyncIterable<readonly Quad[]>): AsyncGenerator<readonly Quad[]> {
  let batch: Quad[] = [];
  let rows = 0;
  for await (const group of groups) {
    batch.push(...group);
    rows += 1;
    if (rows < rowsAtOnce) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}
