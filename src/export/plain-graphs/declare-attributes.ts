import type { FormatOptions } from "../export-format.ts";
import type { Attribute, EdgeTable, NodeTable, PlainGraph } from "./plain-graph.ts";

type Describe = FormatOptions["describe"];

export function nodeAttributes({ nodes }: PlainGraph, describe: Describe): readonly Attribute[] {
  const kinds = nodes.map(({ kind }) => kind);
  const kind: Attribute = { name: "kind", type: "text", meaning: `What the node is: ${kinds.join(" or ")}.` };
  return [...(kinds.length > 1 ? [kind] : []), ...attributesOf(nodes, describe)];
}

export function edgeAttributes({ edges }: PlainGraph, describe: Describe): readonly Attribute[] {
  return attributesOf(edges, describe);
}

/** Each once, in the order of their columns; a file could not declare one name with two types. */
function attributesOf(kinds: readonly (NodeTable | EdgeTable)[], describe: Describe): readonly Attribute[] {
  const found = new Map<string, Attribute>();
  for (const { table, values } of kinds) {
    for (const column of values) {
      const { name, type } = column;
      const known = found.get(name);
      if (known === undefined) found.set(name, { name, type, meaning: describe(table, column) });
      else if (known.type !== type) throw new Error(`${name} is ${known.type} and ${type}`);
    }
  }
  return [...found.values()];
}
