import { parse } from "csv-parse/sync";
import { ftm, ftmStatements } from "../../../src/export/formats/ftm.ts";
import { propertyTypes } from "../../../src/export/ftm/properties.ts";
import { exportText, type FakeTables, fakeExport, fakeOptions, readText } from "../../support/fake-export.ts";
import { ftmProblems, ftmSchemata, ftmType, type ReadEntity } from "../../support/ftm-model.ts";
import { fictionalTables } from "../../support/ftm-tables.ts";

const readEntities = async (tables: FakeTables): Promise<ReadEntity[]> => {
  const lines = (await exportText(ftm, tables)).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
};
const readStatements = async (tables: FakeTables): Promise<Record<string, string>[]> =>
  parse(await exportText(ftmStatements, tables), { columns: true });

let entities: readonly ReadEntity[];
let statements: readonly Record<string, string>[];
beforeAll(async () => {
  entities = await readEntities(fictionalTables);
  statements = await readStatements(fictionalTables);
});
const entity = (id: string) => entities.find((each) => each.id === id);
const properties = (id: string) => entity(id)?.properties ?? {};

describe("entities of FollowTheMoney", () => {
  test("every entity is valid by FollowTheMoney's model, and what it refers to is there", () => {
    expect(ftmProblems(entities)).toEqual([]);
  });

  test("the check catches what it must", () => {
    const bad = {
      id: "parley/x",
      schema: "Event",
      properties: { date: ["2030~"], status: ["x"], proof: ["parley-atl"] },
    };
    expect(ftmProblems([bad, { id: "parley-atl", schema: "PublicBody", properties: { name: ["A"] } }])).toEqual([
      "id parley/x",
      "parley/x has no name",
      "date of parley/x: 2030~",
      "Event has no status",
      "proof of parley/x is no Document",
    ]);
  });

  test("each row becomes one entity, with an id of its own", () => {
    const counts = ftmSchemata.map((schema) => [schema, entities.filter((each) => each.schema === schema).length]);
    expect(Object.fromEntries(counts)).toEqual({
      ...{ Address: 2, Article: 2, Company: 1, Event: 3, Membership: 1, Occupancy: 2, Organization: 1, Person: 2 },
      ...{ Position: 2, PublicBody: 3, UnknownLink: 4 },
    });
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  test("ids with marks that FollowTheMoney lacks stay readable", () => {
    expect(entity("parley-attested..lee--lem..deep-head")?.schema).toBe("Occupancy");
  });

  test("a meeting has its day, its instant in UTC, its place, who was involved and in what capacity", () => {
    expect(properties("parley-2030-02-03-reef")).toMatchObject({
      summary: ["held; in person; meal; level: minister"],
      date: ["2030-02-03"],
      startDate: ["2030-02-02T23:30:00"],
      location: ["Coral room, Hall, Reef, Atlantis"],
      country: ["aq"],
      organizer: ["parley-atl"],
      involved: ["parley-atl", "parley-lem", "parley-mara-olt", "parley-lee--lem"],
      description: [
        expect.stringMatching(/, Minister of Tides, for Atlantis, as chair$/),
        "Lee Lem, Head, for Lemuria, contact: same session",
        "4 unnamed, for Lemuria",
      ],
      notes: [expect.stringMatching(/^Lee Lem: "Olt" <b>&amp;<\/b>, Mara;\n\tמרה مارا/)],
      keywords: ["Care of reefs", "Lemuria", "Tide Summit"],
      sourceUrl: ["https://atl-1.example/read"],
      proof: ["parley-atl-1"],
    });
  });

  test("nobody is involved in a meeting that was not held", () => {
    expect(properties("parley-2030-04-off")).not.toHaveProperty("involved");
    expect(properties("parley-2030-04-off").summary).toEqual(["cancelled; in person; meal; level: minister"]);
  });

  test("of a date no more is said than is known, and what does not fit stands in words", () => {
    expect(properties("parley-2030-03-month").date).toEqual(["2030-03"]);
    expect(properties("parley-2030-04-off").date).toEqual(["2030"]);
    expect(properties("parley-2030-04-off").description?.[0]).toMatch(/EDTF: 2030-04-29\/2030-05-02$/);
    expect(properties("parley-ten-1")).toMatchObject({
      startDate: ["2029"],
      endDate: ["2030-11"],
      description: [expect.stringContaining("EDTF: 2029~"), expect.stringContaining("EDTF: 2030-11-02/2030-11-20")],
    });
  });

  test("days on which an office is only attested are neither start nor end", () => {
    const occupancy = properties("parley-attested..lee--lem..deep-head");
    expect(occupancy).toMatchObject({ date: ["2030-02-03", "2030-04-01"], summary: ["acting"] });
    expect(occupancy).not.toHaveProperty("startDate");
  });

  test("a person is of the countries whose offices they held", () => {
    expect(properties("parley-mara-olt").country).toEqual(["aq"]);
    expect(properties("parley-lee--lem")).not.toHaveProperty("country");
  });

  test("an address that cannot be followed and a language that nobody knows are left out", () => {
    expect(properties("parley-lem-1")).not.toHaveProperty("sourceUrl");
    expect(properties("parley-lem-1")).not.toHaveProperty("language");
  });

  test("a readout outside the part that is exported is not referred to", async () => {
    const source = { ...fakeExport(fictionalTables), scope: { only: new Set(["atl-1"]) } };
    let text = "";
    for await (const file of ftm.files(source, fakeOptions(ftm))) text += await readText(file);
    const lines = text.trimEnd().split("\n");
    const occupancy = lines.map((line) => JSON.parse(line)).find(({ id }) => id === "parley-ten-1");
    expect(occupancy.properties.proof).toEqual(["parley-atl-1"]);
  });
});

describe("statements of FollowTheMoney", () => {
  test("types of properties are those of FollowTheMoney's model in every schema that has them", () => {
    const differing = Object.entries(propertyTypes).filter(([property, type]) => {
      const types = ftmSchemata.map((schema) => ftmType(schema, property)).filter((each) => each !== undefined);
      return types.length === 0 || types.some((each) => each !== type);
    });
    expect(differing).toEqual([]);
  });

  test("they add up to the entities", () => {
    const added = new Map<string, ReadEntity & { properties: Record<string, string[]> }>();
    for (const { entity_id: id = "", schema = "", prop = "", value = "" } of statements) {
      const known = added.get(id) ?? { id, schema, properties: {} };
      if (prop !== "id") known.properties[prop] = [...(known.properties[prop] ?? []), value];
      added.set(id, known);
    }
    expect([...added.values()]).toEqual(
      entities.map(({ id, schema, properties: held }) => ({ id, schema, properties: held })),
    );
  });

  test("ids are those that FollowTheMoney makes of the same statement", () => {
    const found = statements.find(({ value }) => value === "マラ・オルト");
    // Statement(entity_id="parley-mara-olt", prop="alias", …, lang="jpn").id of the Python library, 4.11.2
    expect(found).toMatchObject({ id: "a1be30a4711f0611244f6b6f372024fe33a853b1", prop: "alias", lang: "jpn" });
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test("each value names the readouts and paragraphs it is found in, and a date what it was made from", () => {
    const of = (id: string, prop: string) => statements.find((row) => row.entity_id === id && row.prop === prop);
    expect(of("parley-ten-1", "startDate")).toMatchObject({ origin: "atl-1 2; lem-1 2", original_value: "2029~" });
    expect(of("parley-2030-02-03-reef", "notes")?.origin).toBe("lem-1 3");
    expect(of("parley-ten-1", "id")).toMatchObject({ external: "f", first_seen: "", last_seen: "2031-05-06T07:08:09" });
  });
});

test("values that are too long are cut by characters, and a long id becomes a hash", async () => {
  const name = "\u{1f91d}".repeat(500);
  const [person] = await readEntities({ people: [{ id: `x${"-x".repeat(120)}`, name }] });
  expect(person?.properties.name).toEqual([`${"\u{1f91d}".repeat(383)}…`]);
  expect(person?.id).toMatch(/^parley-[0-9a-f]{20}$/);
});

test("rows in another order than their meetings are a bug, not a loss", async () => {
  const attendances = [...(fictionalTables.attendances ?? [])].reverse();
  await expect(exportText(ftm, { ...fictionalTables, attendances })).rejects.toThrow("came after its meeting");
});

test("the same graph gives the same bytes", async () => {
  expect(await exportText(ftm, fictionalTables)).toBe(await exportText(ftm, fictionalTables));
});
