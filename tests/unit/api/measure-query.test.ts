import { buildASTSchema, type GraphQLSchema, getOperationAST, parse } from "graphql";
import { type Measure, measureQuery } from "../../../src/api/measure-query.ts";

const schema: GraphQLSchema = buildASTSchema(
  parse(`
    type Query { meetings(where: Where, limit: Int! = 20, offset: Int): [Meeting!]! meeting(id: ID!): Meeting }
    type Meeting { id: ID! parties(where: Where, limit: Int! = 20): [Party!]! place: Place readers(first: Int! = 20): [Party!]! plain: [Place!]! }
    type Party { id: ID! } type Place { id: ID! }
    input Where { id: Is parties: Some AND: [Where!] NOT: Where }
    input Is { eq: ID in: [ID!] } input Some { some: WhereParty } input WhereParty { id: Is }`),
);

function measure(query: string, variables: Readonly<Record<string, unknown>> = {}): Measure {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error("no operation");
  return measureQuery(schema, document, operation, variables);
}

test.each([
  { query: "{ meetings { id } }", cost: 20, because: "a page holds 20 unless it says otherwise" },
  { query: "{ meetings(limit: 3) { id } }", cost: 3, because: "a list costs its page" },
  { query: "{ meetings(limit: 3) { parties(limit: 5) { id } } }", cost: 18, because: "a list in a list multiplies" },
  {
    query: "{ meetings(limit: 3) { readers(first: 5) { id } } }",
    cost: 18,
    because: "lists of own Cypher multiply too",
  },
  { query: "{ meetings(limit: 3) { place { id } } }", cost: 6, because: "a neighbour is one object" },
  { query: '{ meeting(id: "x") { id } }', cost: 1, because: "a getter gives one" },
  { query: '{ meeting(id: "x") { plain { id } } }', cost: 11, because: "a list without page counts as ten" },
  { query: "{ a: meetings(limit: 3) { id } b: meetings(limit: 4) { id } }", cost: 7, because: "aliases add up" },
  { query: "{ ...F ...F } fragment F on Query { meetings(limit: 3) { id } }", cost: 6, because: "fragments add up" },
  {
    query: "{ ... { ... on Query { meetings(limit: 3) { id } } } }",
    cost: 3,
    because: "inline fragments are looked through",
  },
  { query: '{ meetings(limit: 3, where: { id: { eq: "x" } }) { id } }', cost: 4, because: "a comparison costs one" },
  { query: '{ meetings(limit: 3, where: { id: { in: ["x", "y"] } }) { id } }', cost: 5, because: "each value is one" },
  {
    query: '{ meetings(limit: 3, where: { parties: { some: { id: { eq: "x" } } } }) { id } }',
    cost: 104,
    because: "a condition through a relationship may look at every node",
  },
  {
    query: '{ meetings(limit: 3) { parties(limit: 1, where: { parties: { some: { id: { eq: "x" } } } }) { id } } }',
    cost: 15,
    because: "below the root there are few to look at",
  },
  { query: "{ __schema { types { name } } }", cost: 0, because: "the database knows nothing of introspection" },
])("$query costs $cost: $because", ({ query, cost }) => {
  expect(measure(query).cost).toBe(cost);
});

test("depth counts fields, and conditions have a depth of their own", () => {
  expect(measure("{ meetings { parties { id } } }").depth).toBe(3);
  expect(measure('{ meetings(where: { NOT: { AND: [{ id: { eq: "x" } }] } }) { id } }').whereDepth).toBe(3);
});

test("values of variables count like literals", () => {
  const query = "query ($n: Int!, $where: Where) { meetings(limit: $n, where: $where) { id } }";
  expect(measure(query, { n: 7, where: { id: { in: ["x", "y"] } } }).cost).toBe(9);
  expect(measure(query, { n: 0 }).badPages).toEqual(["meetings has limit: 0; it lies between 1 and 100."]);
  expect(measure(query, { n: 5, where: { NOT: null } }).nullConditions).toEqual(["meetings"]);
});
