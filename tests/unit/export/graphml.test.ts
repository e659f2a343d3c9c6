import Graph from "graphology";
import { parse } from "graphology-graphml";
import { graphml } from "../../../src/export/formats/graphml.ts";
import { exportText } from "../../support/fake-export.ts";
import { fictionalRows, hostileName } from "../../support/fictional-rows.ts";
import { shortestPath } from "../../support/shortest-path.ts";

test("people and meetings are nodes, attendances by name are edges with their source", async () => {
  const graph = await readBack("graphml-attendance");
  expect(graph.nodes()).toEqual(["ann-atlantis", "hostile", "lee-lemuria", "2030-02-reef", "2031-03-04-tide"]);
  expect(graph.edges()).toEqual(["att-1", "att-2", "att-4", "att-5"]);
  expect(graph.getNodeAttributes("2030-02-reef")).toMatchObject({
    kind: "meeting",
    label: "Reef talks",
    personCount: 2,
  });
  expect(graph.getEdgeAttributes("att-5")).toMatchObject({
    ...{ weight: 1, office: "Minister of Sunken Affairs; Deputy Tide", party: hostileName, contact: "DIRECT" },
    ...{ earliest: "2030-02-01", latest: "2030-02-28", readoutIds: "2031-03-04-tide-readout", paragraph: "2" },
    address: "https://atlantis.example/?a=1&b=2",
  });
});

test("a path leads through meetings", async () => {
  const path = shortestPath(await readBack("graphml-attendance"), "ann-atlantis", "hostile");
  expect(path).toEqual(["ann-atlantis", "2030-02-reef", "lee-lemuria", "2031-03-04-tide", "hostile"]);
});

test("who met whom is weighted by meetings, numbers are numbers", async () => {
  const graph = await readBack("graphml-met");
  expect(graph.type).toBe("undirected");
  expect(graph.getEdgeAttributes("met:ann-atlantis:lee-lemuria")).toEqual({
    ...{ weight: 3, meetings: 3, smallest: 2, firstOn: "2030-02-01", lastOn: "2031-03-04" },
  });
});

test("parties that cooperate and that met are linked twice", async () => {
  const graph = await readBack("graphml-cooperation");
  expect(graph.nodes()).toEqual(["atl", "lem", "tide"]);
  const kinds = graph.edges("atl", "lem").map((edge) => graph.getEdgeAttribute(edge, "kind"));
  expect(kinds.sort()).toEqual(["cooperates", "engaged"]);
});

test("one kind of edge alone can be asked for", async () => {
  const graph = await readBack("graphml-cooperation", ["engaged"]);
  expect(graph.multi).toBe(false);
  expect(graph.edges()).toEqual(["engaged:atl:lem"]);
});

test.each(["graphml-attendance", "graphml-met", "graphml-cooperation"])(
  "%s keeps a hostile name as it is",
  async (name) => {
    const graph = await readBack(name);
    expect(graph.mapNodes((_, { label }) => label)).toContain(hostileName);
  },
);

test("the file names version, licence and attribution, and each key says what it means", async () => {
  expect((await readBack("graphml-met")).getAttributes()).toEqual({
    id: "met",
    title: "Parley: people, linked where they met, by how often",
    graphVersion: "7",
    licence: "Fictional licence, https://licence.example/?a=1&b=2",
    attribution: 'Say "according to" <whom> & where.',
  });
  expect(await textOf("graphml-met")).toContain(
    '<key id="edge.smallest" for="edge" attr.name="smallest" attr.type="int"><desc>smallest of met, &lt;in&gt; words',
  );
});

test("ids of nodes, edges and keys are XML name tokens, and no key has the id of another", async () => {
  const text = await textOf("graphml-attendance");
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id) => !/^[\w.:-]+$/.test(id ?? ""))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

async function readBack(name: string, of?: readonly string[]): Promise<Graph> {
  return parse(Graph, await textOf(name, of));
}

function textOf(name: string, of?: readonly string[]): Promise<string> {
  const format = graphml.find((each) => each.name === name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return exportText(format, fictionalRows, of);
}
