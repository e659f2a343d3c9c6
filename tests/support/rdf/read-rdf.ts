import jsonld from "jsonld";
import { Parser, type Quad, Store, Writer } from "n3";
import type { ExportFormat } from "../../../src/export/export-format.ts";
import { type TermName, toTerm } from "../../../src/export/rdf/namespaces.ts";
import { type FakeTables, fakeExport, fakeOptions, readText } from "../fake-export.ts";

/** The text of the one file, with ids behind a base where one is given. */
export async function writeRdf(format: ExportFormat, tables: FakeTables, base?: string): Promise<string> {
  const options = { ...fakeOptions(format), ...(base === undefined ? {} : { base }) };
  for await (const file of format.files(fakeExport(tables), options)) return readText(file);
  throw new Error(`${format.name} wrote nothing`);
}

export function parseTurtle(text: string): readonly Quad[] {
  return new Parser({ format: "text/turtle" }).parse(text);
}

export function parseTriples(text: string): readonly Quad[] {
  return new Parser({ format: "N-Triples" }).parse(text);
}

/** As any JSON-LD processor reads it, without a network. */
export async function parseJsonLd(document: jsonld.JsonLdDocument, context?: jsonld.ContextDefinition) {
  const noNetwork = async (url: string) => Promise.reject(new Error(`asks for ${url}`));
  const quads: unknown = await jsonld.toRDF(document, {
    format: "application/n-quads",
    documentLoader: noNetwork,
    ...(context === undefined ? {} : { expandContext: context }),
  });
  return new Parser({ format: "N-Quads" }).parse(String(quads));
}

/** Each triple once, in a settled order: without blank nodes, graphs are isomorphic where these are equal. */
export function toLines(quads: readonly Quad[]): readonly string[] {
  const lines = quads.map((quad) => new Writer({ format: "N-Triples" }).quadsToString([quad]));
  return [...new Set(lines)].sort();
}

/** A predicate to follow from subject to object, or back from object to subject. */
type Step = TermName | { readonly back: TermName };

export function back(predicate: TermName): Step {
  return { back: predicate };
}

/** Asks a graph for what stands behind a chain of predicates: `walk("urn:a", "parley:met", back("parley:person"))`. */
export function walker(quads: readonly Quad[]) {
  const store = new Store([...quads]);
  const step = (nodes: readonly string[], way: Step) => {
    const found = nodes.flatMap((node) =>
      typeof way === "object"
        ? store.getSubjects(toTerm(way.back), node, null)
        : store.getObjects(node, toTerm(way), null),
    );
    return [...new Set(found.map(({ value }) => value))].sort();
  };
  return (from: string, ...steps: readonly Step[]): readonly string[] => steps.reduce(step, [from]);
}
