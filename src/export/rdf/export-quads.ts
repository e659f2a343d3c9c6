import { DataFactory, type Quad } from "n3";
import type { FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { defaultBase, toNode, toTerm } from "./namespaces.ts";
import { toQuads } from "./row-quads.ts";
import { toLiteral, toTagged } from "./values.ts";

const { namedNode, quad } = DataFactory;

/** The export's own node, then row after row: each group of quads is small, however large the graph. */
export async function* exportQuads(source: ExportSource, options: FormatOptions): AsyncGenerator<readonly Quad[]> {
  const base = options.base ?? defaultBase;
  yield toDatasetQuads(source, options, base);
  for (const table of options.tables) {
    for await (const row of source.rows(table)) yield toQuads(table, row, base);
  }
}

/** Licence and attribution in the data themselves: files are passed on without their manifest. No entity's id has a slash. */
function toDatasetQuads({ graph }: ExportSource, { licence }: FormatOptions, base: string): readonly Quad[] {
  const dataset = toNode(base, "dataset/parley");
  const title = "Parley: who met whom, in which office, about what";
  return [
    quad(dataset, toTerm("rdf:type"), toTerm("void:Dataset")),
    quad(dataset, toTerm("rdf:type"), toTerm("schema:Dataset")),
    quad(dataset, toTerm("dcterms:title"), toTagged(title, "en")),
    quad(dataset, toTerm("dcterms:description"), toTagged(licence.attribution, "en")),
    quad(dataset, toTerm("dcterms:license"), namedNode(licence.path)),
    quad(dataset, toTerm("void:vocabulary"), toTerm("parley:")),
    quad(dataset, toTerm("owl:versionInfo"), toLiteral(String(graph.version))),
    ...(graph.loadedAt === null
      ? []
      : [quad(dataset, toTerm("dcterms:modified"), toLiteral(graph.loadedAt, "xsd:dateTime"))]),
  ];
}
