import { popolo } from "../../../src/export/formats/popolo.ts";
import { exportText } from "../../support/fake-export.ts";
import { fictionalTables, hostileText } from "../../support/ftm-tables.ts";
import { popoloProblems } from "../../support/popolo-schema.ts";

type Found = Readonly<Record<string, unknown>> & { readonly id: string };
type PopoloDocument = Readonly<Record<string, readonly Found[]>>;

let document: PopoloDocument;
beforeAll(async () => {
  document = JSON.parse(await exportText(popolo, fictionalTables));
});
const find = (list: string, id: string) => document[list]?.find((each) => each.id === id);

describe("Popolo", () => {
  test("the document is valid by the terms of Popolo", () => {
    expect(popoloProblems(document)).toEqual([]);
  });

  test("the check catches what it must", () => {
    const events = [{ name: 7, start_date: "2030~", sources: [{ url: "a b" }], place: "Reef" }];
    const bad = popoloProblems({ ...document, events });
    expect(bad.map((problem) => problem.split(" ")[0])).toEqual([
      "/events/0",
      "/events/0/name",
      "/events/0/start_date",
      "/events/0/sources/0/url",
    ]);
  });

  test("each row stands in its list", () => {
    const counts = Object.entries(document).map(([list, found]) => [list, found.length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      ...{ persons: 2, organizations: 5, areas: 4, posts: 2, memberships: 3, events: 4 },
    });
  });

  test("what is referred to is there", () => {
    const ids = (list: string) => new Set(document[list]?.map(({ id }) => id));
    const lists = { organization_id: "organizations", post_id: "posts", person_id: "persons", area_id: "areas" };
    const broken = Object.values(document)
      .flatMap((found) => (Array.isArray(found) ? found : []))
      .flatMap((object: Found) => {
        return Object.entries(lists).filter(
          ([term, list]) => object[term] !== undefined && !ids(list).has(String(object[term])),
        );
      });
    expect(broken).toEqual([]);
  });

  test("names are the text itself, whatever it holds", () => {
    expect(find("persons", "mara-olt")).toEqual({
      id: "mara-olt",
      name: hostileText,
      family_name: "Olt",
      given_name: "Mara",
      other_names: [
        { name: "マラ・オルト", lang: "ja", note: "alias" },
        { name: "Mara Reef", lang: "zz", note: "former" },
      ],
      sources: [{ url: "https://atl-1.example/read", note: "atl-1" }],
    });
  });

  test("a country is an organisation that governs an area, and a place lies in one", () => {
    expect(find("organizations", "atl-tides")).toMatchObject({ parent_id: "atl", area_id: "atl" });
    expect(find("areas", "atl")).toMatchObject({ classification: "country", identifier: "AQ" });
    expect(find("areas", "reef")).toMatchObject({
      parent_id: "atl",
      geometry: { type: "Point", coordinates: [170, -1.5] },
    });
  });

  test("a tenure is a membership through a post, its dates no more than is known, its sources with paragraphs", () => {
    expect(find("memberships", "ten-1")).toEqual({
      id: "ten-1",
      role: "Minister of Tides",
      person_id: "mara-olt",
      post_id: "atl-minister",
      organization_id: "atl-tides",
      start_date: "2029",
      end_date: "2030-11",
      sources: [
        { url: "https://atl-1.example/read", note: "atl-1, paragraph 2" },
        { url: "https://lem-1.example/read", note: "lem-1, paragraph 2" },
      ],
    });
    expect(find("memberships", "attested/lee_lem/deep-head")).toMatchObject({ label: "Head (acting)" });
    expect(find("memberships", "attested/lee_lem/deep-head")).not.toHaveProperty("start_date");
  });

  test("whoever attends a meeting attends in a post and on behalf of a party", () => {
    expect(find("events", "2030-02-03-reef")).toMatchObject({
      start_date: "2030-02-03",
      status: "held",
      location: "Coral room, Hall, Reef, Atlantis",
      organization_id: "atl",
      parent_id: "tide-summit",
      attendees: [
        { id: "mara-olt", memberships: [{ post_id: "atl-minister", on_behalf_of_id: "atl" }] },
        { id: "lee_lem", memberships: [{ post_id: "deep-head", on_behalf_of_id: "lem" }] },
      ],
      description: expect.stringContaining("Start: 2030-02-02T23:30:00.000Z."),
    });
  });

  test("what Popolo has no term for stands in the description", () => {
    expect(find("events", "2030-02-03-reef")?.description).toContain("Unnamed: 4 for Lemuria.");
    expect(find("events", "2030-03-month")?.description).toContain("Hosts: Lemuria; Atlantis.");
    expect(find("events", "2030-04-off")).toMatchObject({ start_date: "2030", status: "cancelled" });
  });

  test("the licence and whom to name go along", () => {
    expect(document.meta).toMatchObject({
      license: expect.any(String),
      rights: expect.stringContaining("according to"),
    });
  });
});

test("tables that are not asked for leave empty lists", async () => {
  const people: unknown = JSON.parse(await exportText(popolo, fictionalTables, ["people"]));
  expect(popoloProblems(people)).toEqual([]);
  expect(people).toMatchObject({ persons: [{}, {}], events: [], posts: [] });
});

test("the same graph gives the same bytes", async () => {
  expect(await exportText(popolo, fictionalTables)).toBe(await exportText(popolo, fictionalTables));
});
