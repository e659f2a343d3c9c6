import { type GraphQLObjectType, isObjectType, valueFromASTUntyped } from "graphql";
import { nodeShapes } from "../../../src/export/property-graph/graph-shape.ts";
import {
  graphTables,
  nodeKindsOf,
  relationshipTablesOf,
} from "../../../src/export/property-graph/read-property-graph.ts";
import { tableNamed } from "../../../src/export/tables/tables.ts";
import { readDescribedSchema } from "../../../src/questions/asking/read-schema.ts";

const chosen = graphTables.map(tableNamed);
const kinds = nodeKindsOf(chosen);
const types = Object.values(readDescribedSchema().getTypeMap()).filter(isObjectType);

/** "Person MET Person", as the directives of schema.graphql tell it. */
const schemaRelationships = new Set(types.flatMap(relationshipsOf));

function relationshipsOf(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const directive = field.astNode?.directives?.find(({ name }) => name.value === "relationship");
    if (directive === undefined) return [];
    const given = new Map(directive.arguments?.map((each) => [each.name.value, valueFromASTUntyped(each.value)]));
    const other = String(field.type).replace(/[[\]!]/g, "");
    const [from, to] = given.get("direction") === "IN" ? [other, type.name] : [type.name, other];
    return [`${from} ${given.get("type")} ${to}`];
  });
}

test("labels and properties are those of the schema", () => {
  const unknown = kinds.flatMap(({ label, properties }) => {
    const fields = types.find(({ name }) => name === label)?.getFields() ?? {};
    return properties.filter(({ name }) => fields[name] === undefined).map(({ name }) => `${label}.${name}`);
  });
  expect(unknown).toEqual([]);
});

test("relationships run from and to what the schema says they do", () => {
  const told = relationshipTablesOf(chosen)
    .flatMap((table) => table.kinds)
    .flatMap(({ type, fromLabels, toLabels }) =>
      fromLabels.flatMap((from) => toLabels.map((to) => `${from} ${type} ${to}`)),
    );
  // The graph has these, and the API does not ask for them.
  const unasked = ["Meeting PART_OF Occasion", "Name SUPPORTED_BY Readout", "Readout NAMED Name"];
  expect(told.filter((each) => !schemaRelationships.has(each)).sort()).toEqual(unasked);
});

test("what refers to another table is a relationship and no property", () => {
  const referring = kinds.flatMap(({ label, properties }) =>
    properties.filter(({ refersTo }) => refersTo !== undefined).map(({ name }) => `${label}.${name}`),
  );
  expect(referring).toEqual([]);
});

test("every column that the description names is there", () => {
  const named = nodeShapes.flatMap(({ table, links }) => links.map(({ column }) => `${table}.${column}`));
  const there = chosen.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
  expect(named.filter((each) => !there.includes(each))).toEqual([]);
});
