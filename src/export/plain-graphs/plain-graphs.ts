import type { Column } from "../tables/table.ts";
import { tableNamed } from "../tables/tables.ts";
import type { NodeTable, PlainGraph } from "./plain-graph.ts";

const derived = { first: "firstOn", last: "lastOn" };

const people: NodeTable = {
  kind: "person",
  table: tableNamed("people"),
  includes: "rows with an edge",
  values: columnsOf("people").without("id", "name"),
};

/** The graphs that Parley gives to tools of network analysis. */
export const plainGraphs: readonly PlainGraph[] = [
  {
    name: "attendance",
    title: "people and meetings, linked by attendances",
    nodes: [
      people,
      {
        kind: "meeting",
        table: tableNamed("meetings"),
        includes: "all rows",
        values: columnsOf("meetings").without("id", "name"),
        span: { first: "earliest", last: "latest" },
      },
    ],
    edges: [
      {
        kind: "attended",
        table: tableNamed("attendance-details"),
        ends: ["personId", "meetingId"],
        id: "attendance",
        // What is about the meeting stands at its node.
        values: columnsOf("attendance-details").without(
          ...["attendance", "person", "personId", "unnamed"],
          ...["meeting", "meetingId", "date", "place", "country", "mode", "status"],
        ),
        span: { first: "earliest", last: "latest" },
      },
    ],
  },
  {
    name: "met",
    title: "people, linked where they met, by how often",
    nodes: [people],
    edges: [
      {
        kind: "met",
        table: tableNamed("met"),
        ends: ["from", "to"],
        weight: "meetings",
        values: columnsOf("met").without("from", "to"),
        span: derived,
      },
    ],
  },
  {
    name: "cooperation",
    title: "parties, linked where they cooperate and where they met",
    nodes: [
      {
        kind: "party",
        table: tableNamed("parties"),
        includes: "rows with an edge",
        values: columnsOf("parties").without("id", "name"),
      },
    ],
    edges: [
      {
        kind: "cooperates",
        table: tableNamed("cooperates"),
        ends: ["from", "to"],
        weight: "facts",
        values: columnsOf("cooperates").without("from", "to"),
        span: derived,
      },
      {
        kind: "engaged",
        table: tableNamed("engaged"),
        ends: ["from", "to"],
        weight: "meetings",
        values: columnsOf("engaged").without("from", "to"),
        span: derived,
      },
    ],
  },
];

function columnsOf(table: string) {
  const { columns } = tableNamed(table);
  return {
    without: (...names: readonly string[]): readonly Column[] => columns.filter(({ name }) => !names.includes(name)),
  };
}
