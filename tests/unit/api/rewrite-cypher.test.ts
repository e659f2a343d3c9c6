import { rewriteCypher } from "../../../src/api/rewrite-cypher.ts";

const root = `CYPHER 5
MATCH (this:Meeting)
WITH *
ORDER BY this.earliest DESC, this.id ASC
LIMIT $param0
RETURN this { .id } AS this`;

const nested = `CYPHER 5
MATCH (this:Place)
CALL (this) {
  MATCH (this)<-[this0:HELD_AT]-(this1:Meeting)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)<-[this2:AT]-(this3:Attendance)
    WITH DISTINCT this3
    WITH this3 { .id } AS this3
    LIMIT $param1
    RETURN collect(this3) AS var4
  }
  WITH this1 { .id, .earliest, attendances: var4 } AS this1
  ORDER BY this1.earliest DESC, this1.id ASC
  SKIP $param2
  LIMIT $param3
  RETURN collect(this1) AS var5
}
RETURN this { meetings: var5 } AS this`;

test("a root list sorted by a key that is never null says so, for the index to give the order", () => {
  expect(rewriteCypher(root)).toBe(
    root.replace("(this:Meeting)\n", "(this:Meeting)\nWHERE this.earliest IS NOT NULL\n"),
  );
});

test("conditions of the query stay, in brackets", () => {
  const where = root.replace("WITH *", "WHERE this.mode = $a OR EXISTS {\n  MATCH (this)--(x)\n}\nWITH *");
  expect(rewriteCypher(where)).toContain(
    "WHERE this.earliest IS NOT NULL AND (this.mode = $a OR EXISTS {\n  MATCH (this)--(x)\n})\nWITH *",
  );
});

test("a nested list is sorted and cut before its own nested fields", () => {
  const lines = rewriteCypher(nested).split("\n");
  const at = (line: string) => lines.indexOf(line);
  expect(lines.filter((line) => line === "  LIMIT $param3")).toHaveLength(1);
  expect([at("  ORDER BY this1.earliest DESC, this1.id ASC"), at("  SKIP $param2"), at("  LIMIT $param3")]).toEqual([
    5, 6, 7,
  ]);
  expect(at("  CALL (this1) {")).toBe(8);
  expect(lines.lastIndexOf("  ORDER BY this1.earliest DESC, this1.id ASC")).toBeGreaterThan(8);
});

test.each([
  { what: "a key that may be null", text: root.replaceAll("earliest", "date") },
  { what: "an unknown label", text: root.replace("Meeting", "Unknown") },
  { what: "a sort by something computed", text: root.replace("this.earliest DESC", "size(this.formats) DESC") },
  { what: "another variable", text: root.replaceAll("(this:", "(that:") },
  { what: "a hint after the match", text: root.replace("WITH *", "USING SCAN this:Meeting\nWITH *") },
  {
    what: "a subquery that may drop rows",
    text: nested.replace("RETURN collect(this3) AS var4", "RETURN this3 AS var4"),
  },
  {
    what: "a sort by a client's alias",
    text: nested.replace(".earliest, attendances", "earliest: this1.latest, attendances"),
  },
  { what: "a sort by what is not projected", text: nested.replace(", .earliest,", ",") },
  {
    what: "a filter after the subqueries",
    text: nested.replace("  WITH this1 {", "  WHERE var4 <> []\n  WITH this1 {"),
  },
  { what: "no limit", text: nested.replace("  SKIP $param2\n  LIMIT $param3\n", "") },
  { what: "the head of a list", text: nested.replace("RETURN collect(this1)", "RETURN head(collect(this1))") },
  { what: "a statement of our own", text: "CYPHER 5\nMATCH (n) RETURN n LIMIT 1" },
])("$what leaves the statement as it was", ({ text }) => {
  expect(rewriteCypher(text)).toBe(text);
});
