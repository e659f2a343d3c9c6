import { cypher } from "../../../src/export/formats/cypher.ts";
import { toTextLiteral } from "../../../src/export/property-graph/cypher-literal.ts";
import { exportText, fakeExport, fakeOptions, readText } from "../../support/fake-export.ts";
import { fictionalTables, hostileValues } from "../../support/fictional-tables.ts";

/** The script as a client of Neo4j sees it: no text holds a line break, so that a semicolon at the end of a line ends one. */
const statementsOf = (script: string) => script.split(/;\n/).slice(0, -1);

test("the script says of what it is, under which licence and according to whom", async () => {
  const script = await exportText(cypher, fictionalTables);
  const head = script.split("\n").filter((line) => line.startsWith("//"));
  expect(head).toEqual(
    expect.arrayContaining([
      "// Version 7 of the graph, loaded 2031-05-06T07:08:09.000000000Z.",
      "// Licence: Fictional licence (FICTION-1.0), https://licence.example/?a=1&b=2",
      '// Say "according to" <whom> & where.',
    ]),
  );
  expect(head.join("")).not.toContain(";");
});

test("a part says that it is one", async () => {
  const scope = { since: "2031-01-01", until: "2031-12-31", only: new Set(["atl"]) };
  const scripts: string[] = [];
  for await (const file of cypher.files({ ...fakeExport({}), scope }, fakeOptions(cypher))) {
    scripts.push(await readText(file));
  }
  expect(scripts.join("")).toContain(
    "// Only meetings since 2031-01-01 until 2031-12-31.\n// Only what the answer to a question is about.\n",
  );
});

test("constraints come first, then nodes, then relationships, and all can be run again", async () => {
  const statements = statementsOf(await exportText(cypher, fictionalTables));
  const kinds = statements.map((statement) =>
    /CREATE (CONSTRAINT|INDEX)/.test(statement) ? "schema" : /^MATCH/m.test(statement) ? "relationships" : "nodes",
  );
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(statements.filter((statement) => !/\bIF NOT EXISTS\b|^MERGE /m.test(statement))).toEqual([]);
  expect(statements.join("")).not.toMatch(/^CREATE \(|\bDELETE row$/m);
});
const order = ["schema", "nodes", "relationships"];

test("days, numbers, lists and truths keep their types, and what has no value is left out", async () => {
  const script = await exportText(cypher, fictionalTables);
  expect(script).toContain(
    '{id: "atl", name: "Atlantis", kind: "COUNTRY", meetingCount: 1, lastMeetingOn: date("2031-05-01")}',
  );
  expect(script).toContain('{id: "reef-city", name: "Reef City", kind: "CITY", latitude: 12.0, longitude: -0.5}');
  expect(script).toContain('{id: "ten-1", from: "2030-01", acting: false}');
  expect(script).toContain('{id: "atl-sunken", title: "Minister of Sunken Affairs", levels: ["MINISTER"]}');
  expect(script).toContain('{id: "reef", title: "Reef talks", kind: "PRESS_RELEASE"}');
});

test("a country and a league are parties of different second labels", async () => {
  const script = await exportText(cypher, fictionalTables, ["parties"]);
  expect(script).toMatch(
    /id: "lem"[^;]*\n\] AS row\nMERGE \(node:Party \{id: row\.id\}\) SET node:Country, node \+= row;/,
  );
  expect(script).toMatch(
    /id: "tide"[^;]*\n\] AS row\nMERGE \(node:Party \{id: row\.id\}\) SET node:Organisation, node \+= row;/,
  );
});

test("one fact is supported by as many paragraphs as say so", async () => {
  const script = await exportText(cypher, fictionalTables);
  expect(script).toContain(
    '{from: "pt-1", to: "reef", properties: {paragraph: "2", quote: "We mend."}},\n  {from: "pt-1", to: "reef", properties: {paragraph: "5"}}',
  );
  expect(script).toContain("MERGE (from)-[link:SUPPORTED_BY {paragraph: row.properties.paragraph}]->(to) SET link +=");
});

test("relationships whose ends are not asked for are left out", async () => {
  const script = await exportText(cypher, fictionalTables, ["meetings", "topics"]);
  expect(script.match(/-\[\w*:\w+/g)).toEqual(["-[:DISCUSSED"]);
  expect(script).toContain("MATCH (to:Topic {id: row.to})");
});

test.each(hostileValues)("nothing in %j ends its text or stands raw", (value) => {
  const literal = toTextLiteral(value);
  expect(literal).toMatch(/^"(?:[^"\\\p{Cc}\p{Cf}\u2028\u2029]|\\(?:["\\nrt]|u[0-9a-f]{4}))*"$/u);
  // An even number of backslashes is text; a raw u after it would be taken for an escape by Neo4j 5.
  expect(literal).not.toMatch(/(?<!\\)(?:\\\\)+u/);
});

test("half a character is replaced, as it is wherever text is written", () => {
  expect(toTextLiteral("a\ud83eb")).toBe('"a\ufffdb"');
});

test("a large table is many statements, one at a time", async () => {
  const people = Array.from({ length: 1_201 }, (_, index) => ({ id: `p-${index}`, name: `P ${index}` }));
  const statements = statementsOf(await exportText(cypher, { people }, ["people"]));
  expect(statements.filter((statement) => statement.includes("MERGE")).map(rowsIn)).toEqual([250, 250, 250, 250, 201]);
});
const rowsIn = (statement: string) => statement.match(/\{id: "/g)?.length;
