import Graph from "graphology";
import { parse } from "graphology-gexf";
import { DOMParser } from "linkedom";
import { gexf } from "../../../src/export/formats/gexf.ts";
import { exportText, type FakeTables } from "../../support/fake-export.ts";
import { fictionalRows, hostileName } from "../../support/fictional-rows.ts";
import { shortestPath } from "../../support/shortest-path.ts";

test("people and meetings are nodes, attendances by name are edges", async () => {
  const graph = await readBack("gexf-attendance");
  expect(graph.nodes()).toEqual(["ann-atlantis", "hostile", "lee-lemuria", "2030-02-reef", "2031-03-04-tide"]);
  expect(graph.edges()).toEqual(["att-1", "att-2", "att-4", "att-5"]);
  expect(graph.getNodeAttribute("lee-lemuria", "kind")).toBe("person");
  expect(graph.getNodeAttribute("2030-02-reef", "kind")).toBe("meeting");
});

test("an attendance tells offices, party, contact and where it is said", async () => {
  const graph = await readBack("gexf-attendance");
  expect(graph.getEdgeAttributes("att-1")).toEqual({
    weight: 1,
    office: "Minister of Sunken Affairs; Deputy Tide",
    officeIds: "atl-sunken; atl-tide",
    party: "Atlantis",
    partyId: "atl",
    contact: "DIRECT",
    earliest: "2030-02-01",
    latest: "2030-02-28",
    publisher: "Atlantis",
    readout: "Talks & <talks>",
    readoutIds: "2030-02-reef-readout",
    address: "https://atlantis.example/?a=1&b=2",
    paragraph: "2",
  });
});

test("a path leads through meetings", async () => {
  const path = shortestPath(await readBack("gexf-attendance"), "ann-atlantis", "hostile");
  expect(path).toEqual(["ann-atlantis", "2030-02-reef", "lee-lemuria", "2031-03-04-tide", "hostile"]);
});

test("who met whom is weighted by meetings, and has nobody who met nobody", async () => {
  const graph = await readBack("gexf-met");
  expect(graph.type).toBe("undirected");
  expect(graph.multi).toBe(false);
  expect(graph.nodes()).toEqual(["ann-atlantis", "hostile", "lee-lemuria"]);
  expect(graph.getEdgeAttributes("met:ann-atlantis:lee-lemuria")).toMatchObject({
    weight: 3,
    meetings: 3,
    smallest: 2,
  });
  expect(shortestPath(graph, "ann-atlantis", "hostile")).toEqual(["ann-atlantis", "lee-lemuria", "hostile"]);
});

test("parties that cooperate and that met are linked twice, by edges of two kinds", async () => {
  const graph = await readBack("gexf-cooperation");
  expect(graph.nodes()).toEqual(["atl", "lem", "tide"]);
  expect(graph.edges("atl", "lem").sort()).toEqual(["cooperates:atl:lem", "engaged:atl:lem"]);
  expect(graph.getEdgeAttributes("cooperates:atl:lem")).toEqual({
    ...{ kind: "cooperates", weight: 5, facts: 5, latestStatus: "AGREED", areas: "sea.reefs; sea.tides" },
    ...{ firstOn: "2030-02-01", lastOn: "2031-03-04" },
  });
  expect(graph.getEdgeAttributes("engaged:atl:lem")).toMatchObject({ kind: "engaged", weight: 4, meetings: 4 });
});

test("one kind of edge alone can be asked for, and its nodes are those it leads to", async () => {
  const graph = await readBack("gexf-cooperation", ["engaged"]);
  expect(graph.edges()).toEqual(["engaged:atl:lem"]);
  expect(graph.nodes()).toEqual(["atl", "lem"]);
});

test.each(["gexf-attendance", "gexf-met", "gexf-cooperation"])("%s keeps a hostile name as it is", async (name) => {
  const graph = await readBack(name);
  expect(graph.mapNodes((_, { label }) => label)).toContain(hostileName);
});

test("meetings and edges carry their first and last day for a timeline, people none", async () => {
  const attributesOf = await readXml("gexf-attendance");
  expect(attributesOf("graph")).toEqual([
    {
      ...{ defaultedgetype: "undirected", idtype: "string" },
      ...{ mode: "dynamic", timeformat: "date", timerepresentation: "interval" },
    },
  ]);
  const spans = [...attributesOf("node"), ...attributesOf("edge")].map(({ id, start = "", end = "" }) =>
    `${id} ${start} ${end}`.trim(),
  );
  expect(spans).toEqual([
    ...["ann-atlantis", "hostile", "lee-lemuria"],
    ...["2030-02-reef 2030-02-01 2030-02-28", "2031-03-04-tide 2031-03-04 2031-03-04"],
    ...["att-1", "att-2", "att-4", "att-5"].map((id) => `${id} 2030-02-01 2030-02-28`),
  ]);
});

test("attributes are declared with their types", async () => {
  const attributesOf = await readXml("gexf-met");
  const types = attributesOf("attribute").map(({ id, type }) => `${id} ${type}`);
  expect(types).toEqual([
    ...["familyName string", "givenName string", "nameOrder string", "meetingCount integer"],
    ...["lastMeetingOn string", "wikidataId string"],
    ...["meetings integer", "firstOn string", "lastOn string", "smallest integer"],
  ]);
});

test("the file names the day of the load, the version, attribution and licence", async () => {
  const graph = await readBack("gexf-met");
  expect(graph.getAttributes()).toEqual({
    creator: "Parley",
    description:
      'Parley, graph version 7: people, linked where they met, by how often. Say "according to" <whom> & where. Fictional licence, https://licence.example/?a=1&b=2',
    lastModifiedDate: "2031-05-06",
  });
});

test("a graph without edges is a file without nodes to link", async () => {
  expect((await readBack("gexf-met", undefined, {})).order).toBe(0);
});

async function readBack(name: string, of?: readonly string[], tables: FakeTables = fictionalRows): Promise<Graph> {
  return parse(Graph, await exportText(formatNamed(name), tables, of));
}

/** For what graphology leaves out: the attributes of all elements of a name. */
async function readXml(name: string) {
  const document = new DOMParser().parseFromString(await exportText(formatNamed(name), fictionalRows), "text/xml");
  return (tag: string): readonly Record<string, string>[] =>
    [...document.getElementsByTagName(tag)].map(({ attributes }) =>
      Object.fromEntries([...attributes].map((attribute) => [attribute.name, attribute.value])),
    );
}

function formatNamed(name: string) {
  const format = gexf.find((each) => each.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
}
