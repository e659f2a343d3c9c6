import { createHash } from "node:crypto";
import { type FileMetaData, parquetMetadata, parquetReadObjects } from "hyparquet";
import { parquet, rowsInGroup } from "../../../src/export/formats/parquet.ts";
import { tables } from "../../../src/export/tables/tables.ts";
import { fakeExport, writeFiles } from "../../support/fake-export.ts";

const meeting = {
  id: "2031-03-02-ostra-vell",
  name: "Ostra and Vell in Port Vell, 2 March 2031",
  date: "2031-03-02",
  dateText: "2031-03-02",
  datePrecision: "DAY",
  earliest: "2031-03-02",
  latest: "2031-03-02",
  durationMinutes: 25,
  parties: ["ostra", "vell"],
  topics: [],
  mode: "IN_PERSON",
  status: "HELD",
  level: "MINISTER",
  contact: "DIRECT",
  partyCount: 2,
};

test("every value comes back with its type", async () => {
  const [row] = await rowsOf("meetings", [meeting]);
  expect(row).toMatchObject({
    id: "2031-03-02-ostra-vell",
    date: new Date("2031-03-02T00:00:00Z"),
    durationMinutes: 25n,
    seriesNumber: null,
    venue: null,
    parties: ["ostra", "vell"],
  });
});

test("coordinates are numbers, and a yes is no text", async () => {
  const place = { id: "port-vell", name: "Port Vell", kind: "CITY", latitude: -12.5, longitude: 0 };
  const tenure = { id: "t1", person: "ada", office: "envoy", acting: false, firstAttestedOn: "1969-12-31" };
  expect(await rowsOf("places", [place])).toMatchObject([{ latitude: -12.5, longitude: 0 }]);
  expect(await rowsOf("tenures", [tenure])).toMatchObject([
    { acting: false, firstAttestedOn: new Date("1969-12-31T00:00:00Z"), lastAttestedOn: null },
  ]);
});

test("a list without entries is empty, whether the graph has none or nothing; an entry may be empty", async () => {
  const rows = await rowsOf("meetings", [
    meeting,
    { ...meeting, topics: null, parties: [""] },
    { ...meeting, topics: ["order", "trade"], parties: [] },
  ]);
  expect(rows.map(({ topics, parties }) => ({ topics, parties }))).toEqual([
    { topics: [], parties: ["ostra", "vell"] },
    { topics: [], parties: [""] },
    { topics: ["order", "trade"], parties: [] },
  ]);
});

test("names of all scripts, quotes, line breaks and formulas come back as they are", async () => {
  const hostile = [
    `"Quoted", 'twice'; <b>&amp;</b>`,
    "=HYPERLINK(1)",
    "two\r\nlines\u0000and a zero",
    "שלום \u202eright to left",
    "日本国総理大臣 👩‍👩‍👧",
    "",
    "PAR1",
    "x".repeat(70_000),
  ];
  const rows = await rowsOf(
    "series",
    hostile.map((name, index) => ({ id: `s${index}`, name })),
  );
  expect(rows.map(({ name }) => name)).toEqual(hostile);
});

test("rows are written in groups of a bounded size, and none is lost between them", async () => {
  const count = 2 * rowsInGroup + 3;
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  const file = await fileOf(
    "series",
    ids.map((id) => ({ id, name: `Series ${id}` })),
  );
  expect(metadataOf(file).row_groups.map((group) => Number(group.num_rows))).toEqual([rowsInGroup, rowsInGroup, 3]);
  const rows = await parquetReadObjects({ file: toArrayBuffer(file), columns: ["id"] });
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test("a file tells its licence, attribution, version of the graph and what its columns mean", async () => {
  const pairs = metadataOf(await fileOf("meetings", [meeting])).key_value_metadata ?? [];
  const told = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  expect(told).toMatchObject({
    "parley.licence": "FICTION-1.0",
    "parley.attribution": 'Say "according to" <whom> & where.',
    "parley.graphVersion": "7",
    "parley.loadedAt": "2031-05-06T07:08:09.000000000Z",
  });
  expect(JSON.parse(told["parley.columns"] ?? "")).toMatchObject({
    hosts: expect.stringMatching(/^hosts of meetings/),
  });
});

test("every table becomes a file with its columns, also without rows", async () => {
  const files = await writeFiles(parquet, fakeExport({}));
  expect([...files.keys()]).toEqual(tables.map(({ name }) => `${name}.parquet`));
  for (const { name, columns } of tables) {
    const metadata = metadataOf(files.get(`${name}.parquet`) ?? Buffer.alloc(0));
    expect(metadata.num_rows).toBe(0n);
    const top = metadata.schema.filter((element) => element.name !== "list" && element.name !== "element");
    expect(top.slice(1).map((element) => element.name)).toEqual(columns.map((column) => column.name));
  }
});

test("the same graph gives the same bytes", async () => {
  const write = async () =>
    createHash("sha256")
      .update(await fileOf("meetings", [meeting, meeting]))
      .digest("hex");
  expect(await write()).toBe(await write());
});

test.each([
  ["a day that is none", { ...meeting, date: "2031-02-30" }, 'date holds "2031-02-30", which is no day'],
  ["a month for a day", { ...meeting, date: "2031-02" }, 'date holds "2031-02", which is no day'],
  ["half a number", { ...meeting, durationMinutes: 2.5 }, "durationMinutes holds 2.5, which is no integer"],
  ["a text for a list", { ...meeting, topics: "trade" }, 'topics holds "trade", which is no list'],
  ["no name", { ...meeting, name: null }, "name has no value, though it is required"],
])("%s is refused rather than changed", async (_, row, message) => {
  await expect(fileOf("meetings", [row])).rejects.toThrow(message);
});

async function fileOf(table: string, rows: Parameters<typeof fakeExport>[0][string]): Promise<Buffer> {
  const files = await writeFiles(parquet, fakeExport({ [table]: rows }), [table]);
  return files.get(`${table}.parquet`) ?? Buffer.alloc(0);
}

async function rowsOf(table: string, rows: Parameters<typeof fakeExport>[0][string]) {
  return parquetReadObjects({ file: toArrayBuffer(await fileOf(table, rows)) });
}

function metadataOf(file: Buffer): FileMetaData {
  return parquetMetadata(toArrayBuffer(file));
}

function toArrayBuffer(file: Buffer): ArrayBuffer {
  return new Uint8Array(file).buffer;
}
