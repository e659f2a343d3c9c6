import { type GraphQLSchema, getIntrospectionQuery, getOperationAST, parse, validate } from "graphql";
import { buildSchema } from "../../../src/api/build-schema.ts";
import { findRefusal } from "../../../src/api/find-refusal.ts";

const limits = { maxCost: 5_000, maxDepth: 12, maxAliases: 30 };
const fifty = Array.from({ length: 50 }, (_, index) => index);
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildSchema();
});

/** Code and message; undefined where the query would be run. */
function refusalOf(query: string, variables: Readonly<Record<string, unknown>> = {}): string | undefined {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error("no operation");
  expect(validate(schema, document)).toEqual([]);
  const refusal = findRefusal({ schema, document, operation, variables }, limits);
  return refusal && `${refusal.extensions.code}: ${refusal.message}`;
}

describe("fragments that multiply", () => {
  const chain = (levels: number, twice: (name: string) => string) =>
    Array.from({ length: levels }, (_, level) => `fragment f${level} on Person { ${twice(`...f${level + 1}`)} }`).join(
      " ",
    );

  test.each([
    { form: "spread twice", levels: 23, twice: (name: string) => `${name} ${name}` },
    { form: "in inline fragments", levels: 23, twice: (name: string) => `... { ${name} } ... on Person { ${name} }` },
    { form: "many levels", levels: 150, twice: (name: string) => `${name} ${name}` },
  ])("are refused: $form", ({ levels, twice }) => {
    const query = `{ people(limit: 1) { ...f0 } } ${chain(levels, twice)} fragment f${levels} on Person { id }`;
    expect(refusalOf(query)).toMatch(/^TOO_MANY_SELECTIONS: /);
  });

  test("are refused below introspection", () => {
    const fragments = Array.from({ length: 30 }, (_, i) => `fragment f${i} on __Type { ...f${i + 1} ...f${i + 1} }`);
    const query = `{ __schema { types { ...f0 } } } ${fragments.join(" ")} fragment f30 on __Type { kind }`;
    expect(refusalOf(query)).toMatch(/^TOO_MANY_SELECTIONS: /);
  });

  test("are fine where they are few", () => {
    const query = `{ people(limit: 1) { ...f0 } } ${chain(5, (name) => `${name} ${name}`)} fragment f5 on Person { id }`;
    expect(refusalOf(query)).toBeUndefined();
  });
});

describe("introspection", () => {
  const standard = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  const copies = (count: number) => {
    const body = standard.slice(standard.indexOf("__schema"), standard.indexOf("fragment FullType") - 1).trim();
    const inner = body.slice(0, body.lastIndexOf("}"));
    const aliased = Array.from({ length: count }, (_, index) => `a${index}: ${inner}`).join("\n");
    return `{ ${aliased} } ${standard.slice(standard.indexOf("fragment FullType"))}`;
  };

  test("is answered when the whole schema is asked for once", () => {
    expect(refusalOf(standard)).toBeUndefined();
    expect(refusalOf(copies(1))).toBeUndefined();
  });

  test("is refused when it is asked for ten times", () => {
    expect(refusalOf(copies(10))).toMatch(/^QUERY_TOO_COSTLY: /);
  });

  test("has aliases that count", () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: types { name }`).join(" ");
    expect(refusalOf(`{ __schema { ${aliases} } }`)).toMatch(/^TOO_MANY_ALIASES: .* 31 /);
    expect(refusalOf(`{ __schema { ...F } } fragment F on __Schema { ${aliases} }`)).toMatch(/^TOO_MANY_ALIASES: /);
  });
});

describe("a list sorted by more than five keys is refused", () => {
  const query = "query ($sort: [MeetingSort!]) { meetings(sort: $sort) { id } }";
  const sixKeys = { id: "ASC", name: "ASC", level: "ASC", mode: "ASC", status: "ASC", date: "ASC" };

  test.each([
    { how: "many objects", sort: Array.from({ length: 5_000 }, () => ({ id: "ASC" })), told: "5000 keys" },
    { how: "many keys in one", sort: sixKeys, told: "6 keys" },
    {
      how: "both",
      sort: [
        { id: "ASC", name: "ASC" },
        { id: "ASC", name: "ASC" },
        { date: "ASC", id: "ASC" },
      ],
      told: "6",
    },
  ])("as a variable: $how", ({ sort, told }) => {
    expect(refusalOf(query, { sort })).toMatch(new RegExp(`^BAD_INPUT: .*${told}`));
  });

  test("as a literal, at any depth", () => {
    const sort = `[${fifty.map(() => "{ id: ASC }").join(" ")}]`;
    expect(refusalOf(`{ meetings(sort: ${sort}) { id } }`)).toMatch(/^BAD_INPUT: meetings is sorted by 50/);
    expect(refusalOf(`{ meetings { parties(sort: ${sort}) { id } } }`)).toMatch(/^BAD_INPUT: parties is sorted by 50/);
  });

  test("and five are not", () => {
    expect(refusalOf(query, { sort: fifty.slice(0, 5).map(() => ({ id: "ASC" })) })).toBeUndefined();
  });
});

describe("conditions", () => {
  const query = "query ($where: MeetingWhere) { meetings(where: $where, limit: 1) { id } }";
  const comparison = { name: { contains: "a" } };
  const relationship = { parties: { some: { id: { eq: "xaa" } } } };

  test.each([
    { what: "fifty-one comparisons", where: { OR: [...fifty.map(() => comparison), comparison] } },
    { what: "eleven relationships", where: { AND: fifty.slice(0, 11).map(() => relationship) } },
    {
      what: "eleven neighbours of any kind",
      where: { AND: fifty.slice(0, 11).map(() => ({ parties: { some: {} } })) },
    },
    {
      what: "some and none of six",
      where: { AND: fifty.slice(0, 6).map(() => ({ parties: { some: {}, none: { id: { eq: "xaa" } } } })) },
    },
  ])("are refused: $what", ({ where }) => {
    expect(refusalOf(query, { where })).toMatch(/^TOO_MANY_CONDITIONS: /);
  });

  test("are counted over the whole request", () => {
    const some = fifty.slice(0, 26).map(() => '{ name: { contains: "a" } }');
    const list = (alias: string) => `${alias}: meetings(where: { OR: [${some.join(" ")}] }) { id }`;
    expect(refusalOf(`{ ${list("a")} }`)).toBeUndefined();
    expect(refusalOf(`{ ${list("a")} ${list("b")} }`)).toMatch(/^TOO_MANY_CONDITIONS: .*52/);
  });

  test.each([
    { NOT: {} },
    { OR: [] },
    { AND: [] },
    { OR: [{}] },
    { id: {} },
    { NOT: { id: {} } },
    { parties: {} },
    { place: {} },
    { parties: { some: { id: {} } } },
  ])("that say nothing are refused: %j", (where) => {
    expect(refusalOf(query, { where })).toMatch(/^BAD_INPUT: A condition is empty in `where` of meetings/);
  });

  test.each([
    { what: "none at all", where: {} },
    { what: "no neighbour", where: { parties: { none: {} } } },
    { what: "fifty comparisons", where: { OR: fifty.map(() => comparison) } },
    { what: "ten relationships", where: { AND: fifty.slice(0, 10).map(() => relationship) } },
    { what: "many values of one property", where: { id: { in: [...fifty, ...fifty].map(String) } } },
    { what: "no value", where: { id: { in: [] } } },
  ])("that say something are not: $what", ({ where }) => {
    expect(refusalOf(query, { where })).toBeUndefined();
  });
});

describe("a variable that is null where there has to be a value", () => {
  test.each([
    { query: "query ($x: Int = 5) { meetings(limit: $x) { id } }", code: "BAD_LIMIT" },
    { query: "query ($x: Int) { meetings(limit: $x) { id } }", code: "BAD_LIMIT" },
    { query: 'query ($x: Int) { search(text: "a", first: $x) { id } }', code: "BAD_LIMIT" },
    { query: "query ($x: Int) { ...F } fragment F on Query { meetings(limit: $x) { id } }", code: "BAD_LIMIT" },
    { query: 'query ($x: String = "a") { search(text: $x) { id } }', code: "BAD_INPUT" },
    { query: 'query ($x: ID = "a") { meeting(id: $x) { id } }', code: "BAD_INPUT" },
    { query: "query ($x: Boolean = true) { meetings { id @include(if: $x) } }", code: "BAD_INPUT" },
    { query: 'query ($x: String = "a") { __type(name: $x) { name } }', code: "BAD_INPUT" },
    { query: "query ($x: MeetingSort = {id: ASC}) { meetings(sort: [$x]) { id } }", code: "BAD_INPUT" },
    { query: "query ($x: MeetingWhere = {}) { meetings(where: { AND: [$x] }) { id } }", code: "BAD_INPUT" },
  ])("is refused with $code: $query", ({ query, code }) => {
    expect(refusalOf(query, { x: null })).toMatch(new RegExp(`^${code}: \\$x is null`));
  });

  test("is no trouble where it is left out, or where null is allowed", () => {
    expect(refusalOf("query ($x: Int) { meetings(limit: $x) { id } }")).toBeUndefined();
    expect(refusalOf("query ($x: Int) { meetings(offset: $x) { id } }", { x: null })).toBeUndefined();
    expect(refusalOf("query ($x: [MeetingSort!]) { meetings(sort: $x) { id } }", { x: null })).toBeUndefined();
  });
});

describe("a name that every object has", () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))("is refused as an alias: %s", (name) => {
    expect(refusalOf(`{ people { ${name}: id } }`)).toBe(
      `BAD_INPUT: \`${name}\` cannot be a name here; choose another.`,
    );
    expect(refusalOf(`{ ${name}: people { id } }`)).toContain(name);
    expect(refusalOf(`query ($${name}: Int = 5) { people(limit: $${name}) { id } }`)).toContain(name);
    expect(refusalOf(`{ ...${name} } fragment ${name} on Query { people { id } }`)).toContain(name);
  });
});

describe("variables", () => {
  const query = "query ($where: MeetingWhere) { meetings(where: $where) { id } }";
  const nested = (levels: number) =>
    Array.from({ length: levels }).reduce<object>((inside) => ({ NOT: inside }), { id: { eq: "a" } });

  test.each([51, 2_000, 100_000])("%d deep are refused before anything walks them", (levels) => {
    expect(refusalOf(query, { where: nested(levels) })).toMatch(/^QUERY_TOO_DEEP: Variables/);
    expect(refusalOf(query, { where: JSON.parse("[".repeat(levels) + "]".repeat(levels)) })).toMatch(/^QUERY_TOO_DEEP/);
  });

  test("with more errors than anybody reads are refused with the first", () => {
    const where = { id: { in: Array.from({ length: 60 }, () => ({})) } };
    expect(refusalOf(query, { where })).toMatch(/^BAD_USER_INPUT: The variables have more than 50 errors.*\$where/);
  });
});
