import type { ExportFormat, FormatOptions } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { edgeAttributes, nodeAttributes } from "../plain-graphs/declare-attributes.ts";
import type { Attribute, PlainEdge, PlainGraph, PlainNode, Value } from "../plain-graphs/plain-graph.ts";
import { plainGraphs } from "../plain-graphs/plain-graphs.ts";
import { chooseEdges, readEdges, readNodes } from "../plain-graphs/read-plain-graph.ts";
import type { ColumnType } from "../tables/table.ts";
import { closeTag, declaration, element, openTag, text } from "./xml.ts";

const mediaType = "application/xml";

const namespace = "http://graphml.graphdrawing.org/xmlns";

/** There is no type for lists, nor for days. */
const attributeTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  day: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
  list: "string",
};

/** GraphML, a format for each graph: most readers take one graph a file. Each key says what it means. */
export const graphml: readonly ExportFormat[] = plainGraphs.map((graph) => ({
  name: `graphml-${graph.name}`,
  title: `networkx, igraph, Cytoscape: ${graph.title} (GraphML)`,
  shape: "file",
  extension: ".graphml",
  mediaType,
  tables: graph.edges.map(({ table }) => table.name),
  *files(source, options) {
    const content = writeGraphml(chooseEdges(graph, options.tables), source, options);
    yield { path: `${graph.name}.graphml`, mediaType, content };
  },
}));

async function* writeGraphml(graph: PlainGraph, source: ExportSource, options: FormatOptions): AsyncGenerator<string> {
  const about = aboutGraph(graph, source, options);
  yield declaration;
  yield `${openTag("graphml", { xmlns: namespace })}\n`;
  for (const [name] of about) yield toKey("graph", { name, type: "text", meaning: "" });
  const label: Attribute = { name: "label", type: "text", meaning: "Its name." };
  for (const attribute of [label, ...nodeAttributes(graph, options.describe)]) yield toKey("node", attribute);
  for (const attribute of [...edgeKeys(graph), ...edgeAttributes(graph, options.describe)]) {
    yield toKey("edge", attribute);
  }
  yield `${openTag("graph", { id: graph.name, edgedefault: "undirected" })}\n`;
  for (const value of about) yield `${toData("graph", value)}\n`;
  for await (const node of readNodes(graph, source)) yield toNode(node);
  for await (const edge of readEdges(graph, source)) yield toEdge(edge);
  yield `${closeTag("graph")}\n${closeTag("graphml")}\n`;
}

function aboutGraph({ title }: PlainGraph, { graph }: ExportSource, { licence }: FormatOptions): readonly Value[] {
  return [
    ["title", `Parley: ${title}`],
    ["graphVersion", String(graph.version)],
    ["licence", `${licence.title}, ${licence.path}`],
    ["attribution", licence.attribution],
  ];
}

function edgeKeys({ edges }: PlainGraph): readonly Attribute[] {
  const kinds = edges.map(({ kind }) => kind);
  const kind: Attribute = { name: "kind", type: "text", meaning: `What the edge is: ${kinds.join(" or ")}.` };
  const counted = edges.map(({ weight }) => weight ?? "one each").join(" or ");
  const weight: Attribute = { name: "weight", type: "number", meaning: `How strong it is: ${counted}.` };
  return kinds.length > 1 ? [kind, weight] : [weight];
}

/** The ids of all keys are different, though nodes and edges have attributes of one name. */
function toKey(of: "graph" | "node" | "edge", { name, type, meaning }: Attribute): string {
  const meant = meaning === "" ? [] : [element("desc", {}, text(meaning))];
  const key = { id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": attributeTypes[type] };
  return `${element("key", key, ...meant)}\n`;
}

function toNode({ id, label, values }: PlainNode): string {
  const named: Value = ["label", label];
  return `${element("node", { id }, ...[named, ...values].map((value) => toData("node", value)))}\n`;
}

function toEdge({ id, kind, source, target, weight, values }: PlainEdge): string {
  const kinds: readonly Value[] = kind === undefined ? [] : [["kind", kind]];
  const all: readonly Value[] = [...kinds, ["weight", String(weight)], ...values];
  return `${element("edge", { id, source, target }, ...all.map((value) => toData("edge", value)))}\n`;
}

function toData(of: "graph" | "node" | "edge", [name, value]: Value): string {
  return element("data", { key: `${of}.${name}` }, text(value));
}
