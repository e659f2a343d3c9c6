import { parse } from "csv-parse/sync";
import { cypher } from "../../../src/export/formats/cypher.ts";
import { neo4jAdmin } from "../../../src/export/formats/neo4j-admin.ts";
import { exportText, type FakeTables, fakeExport, fakeOptions, readText } from "../../support/fake-export.ts";
import { fictionalTables, hostileValues } from "../../support/fictional-tables.ts";

async function filesOf(tables: FakeTables, of?: readonly string[], scope = {}): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const source = { ...fakeExport(tables), scope };
  for await (const file of neo4jAdmin.files(source, fakeOptions(neo4jAdmin, of))) {
    files.set(file.path, await readText(file));
  }
  return files;
}

type Record = Readonly<{ [column: string]: string }>;
const recordsOf = (files: ReadonlyMap<string, string>, path: string): Record[] =>
  parse(files.get(path) ?? "", { columns: true });
const csvPaths = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((path) => path.endsWith(".csv"));

test("headers tell ids, labels, ends and types", async () => {
  const files = await filesOf(fictionalTables);
  const headerOf = (path: string) => files.get(path)?.split("\n")[0];
  expect(headerOf("nodes-places.csv")).toBe(
    '"id:ID",":LABEL","name:string","kind:string","latitude:double","longitude:double","wikidataId:string"',
  );
  expect(headerOf("nodes-offices.csv")).toBe('"id:ID",":LABEL","title:string","levels:string[]","wikidataId:string"');
  expect(headerOf("relationships-meetings.csv")).toBe('":START_ID",":END_ID",":TYPE"');
  expect(headerOf("relationships-met.csv")).toBe(
    '":START_ID",":END_ID",":TYPE","meetings:int","firstOn:date","lastOn:date","smallest:int"',
  );
});

test("hostile values come back as they are, and no value is not an empty one", async () => {
  const files = await filesOf(fictionalTables);
  const names = recordsOf(files, "nodes-people.csv").filter((record) => record["id:ID"]?.startsWith("hostile"));
  expect(names.map((record) => record["name:string"])).toEqual(hostileValues);
  expect(files.get("nodes-people.csv")).toContain('"ann-atlantis","Person","Ann Atlantis",,,,,,\n');
  expect(files.get("nodes-people.csv")).toContain('"hostile-12","Person","",,');
});

test("entries of lists are told apart by a character that none of them holds", async () => {
  const files = await filesOf({ topics: [{ id: "t", label: "T", axis: "THEME", mappings: ["a; b", "c\u001fd"] }] });
  expect(recordsOf(files, "nodes-topics.csv")[0]?.["mappings:string[]"]?.split("\u001f")).toEqual(["a; b", "c d"]);
  expect(files.get("import.sh")).toContain("--array-delimiter=U+001F");
});

test("every end of a relationship is a node, and no two nodes have one id", async () => {
  const files = await filesOf(fictionalTables);
  const paths = csvPaths(files);
  const ids = paths
    .filter((path) => path.startsWith("nodes-"))
    .flatMap((path) => recordsOf(files, path).map((r) => r["id:ID"]));
  expect(new Set(ids).size).toBe(ids.length);
  const links = paths.filter((path) => path.startsWith("relationships-")).flatMap((path) => recordsOf(files, path));
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !ids.includes(link[":START_ID"]) || !ids.includes(link[":END_ID"]))).toEqual([]);
});

test("the script of Cypher holds the same nodes and relationships", async () => {
  const [files, script] = [await filesOf(fictionalTables), await exportText(cypher, fictionalTables)];
  const records = csvPaths(files).flatMap((path) => recordsOf(files, path));
  const types = records.flatMap((record) => record[":TYPE"] ?? []).sort();
  const statements = script.split(";\n").map((statement) => ({
    type: /^MERGE \(from\)-\[(?:link)?:(\w+)/m.exec(statement)?.[1],
    nodes: statement.match(/^ {2}\{id: /gm)?.length ?? 0,
    links: statement.match(/^ {2}\{from: /gm)?.length ?? 0,
  }));
  expect(statements.flatMap(({ type, links }) => Array.from({ length: links }, () => type)).sort()).toEqual(types);
  expect(statements.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(records.length - types.length);
});

test("the command names every file, in its own folder", async () => {
  const files = await filesOf(fictionalTables);
  const script = files.get("import.sh") ?? "";
  const named = [...script.matchAll(/--(nodes|relationships)=(\S+)/g)].map(([, , path]) => path);
  expect(named).toEqual(csvPaths(files));
  expect(
    named.every((path) => path?.startsWith(script.includes(`--nodes=${path}`) ? "nodes-" : "relationships-")),
  ).toBe(true);
  expect(script).toContain('neo4j-admin" database import full');
});

test("a part skips what refers beyond it; the whole does not", async () => {
  const skip = "--skip-bad-relationships=true";
  expect((await filesOf(fictionalTables)).get("import.sh")).not.toContain(skip);
  expect((await filesOf(fictionalTables, undefined, { since: "2031-01-01" })).get("import.sh")).toContain(skip);
  expect((await filesOf(fictionalTables, ["people", "met"])).get("import.sh")).toContain(skip);
});
