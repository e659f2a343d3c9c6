import type { ExportSource } from "../export-source.ts";
import { listSeparator } from "../formats/csv.ts";
import type { Cell, Column, Row, Table } from "../tables/table.ts";
import type { EdgeTable, PlainEdge, PlainGraph, PlainNode, Span, Value } from "./plain-graph.ts";

/** The graph with those of its edges whose tables were asked for. */
export function chooseEdges(graph: PlainGraph, tables: readonly Table[]): PlainGraph {
  return { ...graph, edges: graph.edges.filter(({ table }) => tables.includes(table)) };
}

/**
 * The nodes, kind by kind. The edges are read for their ends first, since files have nodes before edges: what is held is
 * the ids of the nodes with an edge, and no edge.
 */
export async function* readNodes(graph: PlainGraph, source: ExportSource): AsyncGenerator<PlainNode> {
  const linked = await readEnds(graph, source);
  for (const { kind, table, includes, values, span } of graph.nodes) {
    for await (const row of source.rows(table)) {
      const id = textOf(row["id"]);
      if (includes === "rows with an edge" && !linked.has(id)) continue;
      const kinds: readonly Value[] = graph.nodes.length > 1 ? [["kind", kind]] : [];
      yield { id, label: textOf(row["name"]), values: [...kinds, ...valuesOf(row, values)], ...spanOf(row, span) };
    }
  }
}

/** The edges, kind by kind. */
export async function* readEdges(graph: PlainGraph, source: ExportSource): AsyncGenerator<PlainEdge> {
  for (const edges of graph.edges) {
    for await (const row of source.rows(edges.table)) {
      const edge = toEdge(row, edges);
      if (edge !== undefined) yield graph.edges.length > 1 ? { ...edge, kind: edges.kind } : edge;
    }
  }
}

/** Ids of the nodes that are held back unless an edge leads to them; meetings, of which there may be very many, are not. */
async function readEnds({ nodes, edges }: PlainGraph, source: ExportSource): Promise<ReadonlySet<string>> {
  const heldBack = nodes.filter(({ includes }) => includes === "rows with an edge").map(({ table }) => table.name);
  const ends = new Set<string>();
  for (const { table, ends: names } of edges) {
    const columns = names.filter((name) => heldBack.includes(columnNamed(table, name).refersTo ?? ""));
    for await (const row of source.rows(table)) {
      for (const name of columns) ends.add(textOf(row[name]));
    }
  }
  return ends;
}

function columnNamed({ name: table, columns }: Table, name: string): Column {
  const found = columns.find((column) => column.name === name);
  if (found === undefined) throw new Error(`${table} has no column ${name}`);
  return found;
}

function toEdge(row: Row, { kind, ends, id, weight, values, span }: EdgeTable): PlainEdge | undefined {
  const [source, target] = [textOf(row[ends[0]]), textOf(row[ends[1]])];
  if (source === "" || target === "") return undefined;
  return {
    // Colons, because GraphML takes only what is an XML name token for an id.
    id: id === undefined ? [kind, source, target].join(":") : textOf(row[id]),
    source,
    target,
    weight: weight === undefined ? 1 : Number(row[weight]),
    values: valuesOf(row, values),
    ...spanOf(row, span),
  };
}

function valuesOf(row: Row, columns: readonly Column[]): readonly Value[] {
  return columns.map(({ name }): Value => [name, textOf(row[name])]).filter(([, value]) => value !== "");
}

function spanOf(row: Row, span: Span | undefined): { readonly start?: string; readonly end?: string } {
  if (span === undefined) return {};
  const [start, end] = [textOf(row[span.first]), textOf(row[span.last])];
  return { ...(start === "" ? {} : { start }), ...(end === "" ? {} : { end }) };
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.join(listSeparator) : String(cell);
}
