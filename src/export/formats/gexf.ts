import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { edgeAttributes, nodeAttributes } from "../plain-graphs/declare-attributes.ts";
import type { Attribute, PlainEdge, PlainGraph, PlainNode, Value } from "../plain-graphs/plain-graph.ts";
import { plainGraphs } from "../plain-graphs/plain-graphs.ts";
import { chooseEdges, readEdges, readNodes } from "../plain-graphs/read-plain-graph.ts";
import type { ColumnType } from "../tables/table.ts";
import { closeTag, declaration, element, openTag, text } from "./xml.ts";

const mediaType = "application/xml";

/** Lists are texts: Gephi colours and filters by text, not by its lists. There is no type for days. */
const attributeTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
  list: "string",
};

/**
 * GEXF 1.3, a format for each graph: Gephi opens one graph a file. Meetings and edges carry their days, from which Gephi
 * makes its timeline; where a graph has edges of two kinds they say which, or Gephi would join two between the same nodes.
 */
export const gexf: readonly ExportFormat[] = plainGraphs.map((graph) => ({
  name: `gexf-${graph.name}`,
  title: `Gephi, with timeline: ${graph.title} (GEXF)`,
  shape: "file",
  extension: ".gexf",
  mediaType,
  tables: graph.edges.map(({ table }) => table.name),
  *files(source, options) {
    const content = writeGexf(chooseEdges(graph, options.tables), source, options);
    yield { path: `${graph.name}.gexf`, mediaType, content };
  },
}));

async function* writeGexf(graph: PlainGraph, source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  yield declaration;
  yield `${openTag("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" })}\n`;
  yield `${toMeta(graph, source, options)}\n`;
  const dynamics = { mode: "dynamic", timeformat: "date", timerepresentation: "interval" };
  yield `${openTag("graph", { defaultedgetype: "undirected", idtype: "string", ...dynamics })}\n`;
  yield declare("node", nodeAttributes(graph, options.describe));
  yield declare("edge", edgeAttributes(graph, options.describe));
  yield `${openTag("nodes")}\n`;
  for await (const node of readNodes(graph, source)) yield toNode(node);
  yield `${closeTag("nodes")}\n${openTag("edges")}\n`;
  for await (const edge of readEdges(graph, source)) yield toEdge(edge);
  yield `${closeTag("edges")}\n${closeTag("graph")}\n${closeTag("gexf")}\n`;
}

/** The day of the load, not of the export, so that one graph always gives one file. */
function toMeta({ title }: PlainGraph, { graph }: ExportSource, { licence }: FormatOptions): string {
  const description = `Parley, graph version ${graph.version}: ${title}. ${licence.attribution} ${licence.title}, ${licence.path}`;
  return element(
    "meta",
    { lastmodifieddate: graph.loadedAt?.slice(0, 10) },
    element("creator", {}, "Parley"),
    element("description", {}, text(description)),
  );
}

/** The name is the id too: readers show the one or the other. */
function declare(of: "node" | "edge", attributes: readonly Attribute[]): string {
  const declared = attributes.map(({ name, type }) =>
    element("attribute", { id: name, title: name, type: attributeTypes[type] }),
  );
  return `${openTag("attributes", { class: of, mode: "static" })}\n${declared.join("\n")}\n${closeTag("attributes")}\n`;
}

function toNode({ id, label, start, end, values }: PlainNode): string {
  return `${element("node", { id, label, start, end }, ...toValues(values))}\n`;
}

function toEdge({ id, kind, source, target, weight, start, end, values }: PlainEdge): string {
  return `${element("edge", { id, source, target, kind, weight, start, end }, ...toValues(values))}\n`;
}

function toValues(values: readonly Value[]): readonly string[] {
  if (values.length === 0) return [];
  const written = values.map(([name, value]) => element("attvalue", { for: name, value }));
  return [element("attvalues", {}, ...written)];
}
