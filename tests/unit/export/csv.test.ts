import { parse } from "csv-parse/sync";
import { csv, flatCsv } from "../../../src/export/formats/csv.ts";
import type { Row } from "../../../src/export/tables/table.ts";
import { tables } from "../../../src/export/tables/tables.ts";
import { exportText, fakeExport, writeFiles } from "../../support/fake-export.ts";
import { hostileName } from "../../support/fictional-rows.ts";

const person = (id: string, name: string): Row => ({
  id,
  name,
  familyName: null,
  meetingCount: 3,
  lastMeetingOn: "2031-05-01",
});

async function tableOf(rows: readonly Row[]): Promise<readonly Record<string, string>[]> {
  const files = await writeFiles(csv, fakeExport({ people: rows }), ["people"]);
  return parse(files.get("people.csv")?.toString("utf8") ?? "", { columns: true, record_delimiter: "\r\n" });
}

test("a reader that is not ours finds every row, with names in all scripts and signs as they were", async () => {
  const rows = await tableOf([person("ann", "Ann"), person("hostile", hostileName)]);
  expect(
    rows.map(({ id, name, meetingCount, lastMeetingOn, familyName }) => [
      id,
      name,
      meetingCount,
      lastMeetingOn,
      familyName,
    ]),
  ).toEqual([
    ["ann", "Ann", "3", "2031-05-01", ""],
    ["hostile", hostileName, "3", "2031-05-01", ""],
  ]);
});

test.each(["=1+1", "+cmd", "-2", "@SUM(A1)", "\tx"])("%j is no formula for a spreadsheet", async (name) => {
  expect((await tableOf([person("x", name)]))[0]?.name).toBe(`'${name}`);
});

test("lists are joined, numbers are numbers, negative ones too", async () => {
  const place = { id: "p", name: "P", kind: "CITY", latitude: -12.5, longitude: 170 };
  const files = await writeFiles(
    csv,
    fakeExport({ places: [place], offices: [{ id: "o", title: "O", levels: ["A", "B"] }] }),
  );
  const read = (name: string) => parse(files.get(name)?.toString("utf8") ?? "", { columns: true });
  expect(read("places.csv")).toMatchObject([{ latitude: "-12.5", longitude: "170" }]);
  expect(read("offices.csv")).toMatchObject([{ levels: "A; B" }]);
});

test("the data package tells every file with its columns, types, keys and meanings, and nothing refers to what is not there", async () => {
  const files = await writeFiles(csv, fakeExport({}));
  const described = JSON.parse(files.get("datapackage.json")?.toString("utf8") ?? "");
  expect(described).toMatchObject({ licenses: [{ name: "FICTION-1.0" }], created: "2031-05-06T07:08:09.000000000Z" });
  expect(described.resources.map(({ path }: { path: string }) => path)).toEqual(
    tables.map(({ name }) => `${name}.csv`),
  );
  const names = new Set(tables.map(({ name }) => name));
  for (const { name, schema } of described.resources) {
    const header = files.get(`${name}.csv`)?.toString("utf8").trim().split(",");
    expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    for (const { reference } of schema.foreignKeys ?? []) expect(names).toContain(reference.resource);
  }
});

test("the table for spreadsheets starts with the mark by which Excel knows UTF-8", async () => {
  const text = await exportText(flatCsv, {
    "attendance-details": [{ attendance: "a", meetingId: "m", person: "小泉" }],
  });
  expect(text.startsWith("\u{feff}date,person,")).toBe(true);
  expect(parse(text, { columns: true, bom: true })).toMatchObject([{ person: "小泉", attendance: "a" }]);
});

test("more rows than are written at once are all written, in their order", async () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => person(`p${String(index).padStart(4, "0")}`, `P ${index}`));
  expect((await tableOf(rows)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test("of one table, one file beside the description is written", async () => {
  const files = await writeFiles(csv, fakeExport({ people: [person("ann", "Ann")] }), ["people"]);
  expect([...files.keys()]).toEqual(["datapackage.json", "people.csv"]);
});
