import { jsonld, ntriples, turtle } from "../../../src/export/formats/rdf.ts";
import { toContext } from "../../../src/export/rdf/context.ts";
import { isBase, type TermName, toIri } from "../../../src/export/rdf/namespaces.ts";
import { fictionalRows, hostileTexts, namesInScripts } from "../../support/rdf/fictional-rows.ts";
import { back, parseJsonLd, parseTriples, parseTurtle, toLines, walker, writeRdf } from "../../support/rdf/read-rdf.ts";

const id = (name: string) => `urn:parley:id:${name}`;

async function graph() {
  return parseTriples(await writeRdf(ntriples, fictionalRows));
}

test("Turtle, N-Triples and JSON-LD say the same", async () => {
  const triples = toLines(await graph());
  expect(toLines(parseTurtle(await writeRdf(turtle, fictionalRows)))).toEqual(triples);
  expect(toLines(await parseJsonLd(JSON.parse(await writeRdf(jsonld, fictionalRows))))).toEqual(triples);
  expect(triples.length).toBeGreaterThan(250);
});

test("each line between the first and the last is a node that the context alone explains", async () => {
  const lines = (await writeRdf(jsonld, fictionalRows)).trimEnd().split("\n").slice(1, -1);
  const nodes = lines.map((line) => JSON.parse(line.replace(/,$/, "")));
  const read = await Promise.all(nodes.map((node) => parseJsonLd(node, toContext()["@context"])));
  expect(toLines(read.flat())).toEqual(toLines(await graph()));
});

test("no node is blank and no address is relative", async () => {
  for (const { subject, predicate, object } of await graph()) {
    for (const term of [subject, predicate, object]) {
      expect(term.termType).not.toBe("BlankNode");
      if (term.termType === "NamedNode") expect(term.value).toMatch(/^(urn:parley:|https?:\/\/)[^\s<>"{}|\\^`]+$/);
    }
  }
});

test("every row is a node of its class", async () => {
  const walk = walker(await graph());
  const count = (type: TermName) => walk(toIri(type), back("rdf:type")).length;
  expect([count("parley:Party"), count("parley:Person"), count("parley:Readout")]).toEqual([3, 10, 3]);
  expect([count("schema:Country"), count("schema:GovernmentOrganization"), count("org:Organization")]).toEqual([
    2, 1, 3,
  ]);
  expect([count("parley:Attendance"), count("parley:Citation"), count("void:Dataset")]).toEqual([2, 10, 1]);
});

test("from a person through a meeting to another, and from there to the page that says so", async () => {
  const walk = walker(await graph());
  const others = [back("parley:person"), "parley:meeting", back("parley:meeting"), "parley:person"] as const;
  expect(walk(id("ada-quill"), ...others)).toEqual([id("ada-quill"), id("bela-swift")]);
  const source = [back("parley:person"), "prov:qualifiedDerivation", "prov:entity", "schema:url"] as const;
  expect(walk(id("bela-swift"), ...source)).toEqual([
    "https://gazette.example/a%20b?%22%3Cq%3E%22=%7B1%7C2%7D%5C%5E%60x",
  ]);
  expect(walk(id("ada-quill"), "parley:met")).toEqual([id("bela-swift")]);
  expect(walk(id("bela-swift"), "parley:met")).toEqual([id("ada-quill")]);
});

test("attendances, statements, cooperation, tenures, memberships and accounts name readout and paragraph", async () => {
  const walk = walker(await graph());
  for (const [fact, paragraphs] of [
    ["att-1", ["2", "lead"]],
    ["pt-1", ["4"]],
    ["co-1", ["4"]],
    ["ten-1", ["1"]],
    ["mem-1", ["3"]],
    ["accounts/2031-03-04-quill-swift/gazette/p.%202/3", ["p. 2/3"]],
  ] as const) {
    expect(walk(id(fact), "prov:wasDerivedFrom")).toContain(id("gazette"));
    expect(walk(id(fact), "prov:qualifiedDerivation", "prov:entity")).toContain(id("gazette"));
    expect(walk(id(fact), "prov:qualifiedDerivation", "parley:paragraph")).toEqual(paragraphs);
  }
});

test.each([
  ["ten-1", "schema:startDate", `"2030-01-02"^^<http://www.w3.org/2001/XMLSchema#date>`],
  ["ten-2", "schema:startDate", `"2030-01"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>`],
  ["ten-1", "schema:endDate", `"2031"^^<http://www.w3.org/2001/XMLSchema#gYear>`],
  ["ten-2", "schema:endDate", `"2031~"^^<http://id.loc.gov/datatypes/edtf/EDTF>`],
  [
    "attested/ada-quill/arvandia-minister",
    "schema:startDate",
    `"2029-02/2029-05"^^<http://id.loc.gov/datatypes/edtf/EDTF>`,
  ],
  ["2031-03-04-quill-swift", "schema:duration", `"PT15M"^^<http://www.w3.org/2001/XMLSchema#duration>`],
  ["2031-03-04-quill-swift", "parley:localTime", `"17:00:00"^^<http://www.w3.org/2001/XMLSchema#time>`],
  ["kiteport", "geo:long", `"0.000000100000"^^<http://www.w3.org/2001/XMLSchema#decimal>`],
] as const)("%s %s is %s", async (fact, predicate, literal) => {
  const lines = toLines(await graph());
  expect(lines).toContain(`<${id(fact)}> <${toIri(predicate)}> ${literal} .\n`);
});

test("names in all scripts carry their language", async () => {
  const names = (await graph()).filter(
    ({ subject, predicate }) => subject.value === id("arvandia") && predicate.value === toIri("schema:alternateName"),
  );
  const found = names.map(({ object }) => [object.termType === "Literal" ? object.language : "", object.value]);
  expect(Object.fromEntries(found)).toEqual(namesInScripts);
});

test("hostile values come back as they were", async () => {
  for (const quads of [
    await graph(),
    parseTurtle(await writeRdf(turtle, fictionalRows)),
    await parseJsonLd(JSON.parse(await writeRdf(jsonld, fictionalRows))),
  ]) {
    const walk = walker(quads);
    for (const [index, text] of hostileTexts.entries()) {
      expect(walk(id(`hostile-${index}`), "schema:name")).toEqual([text]);
    }
  }
});

test("half a character becomes a replacement character; what is no address or tag is text", async () => {
  const rows = { ...fictionalRows, people: [{ id: "half", name: "half \ud800 a character \udc00" }] };
  const walk = walker(parseTriples(await writeRdf(ntriples, rows)));
  expect(walk(id("half"), "schema:name")).toEqual(["half \ufffd a character \ufffd"]);
  const lines = toLines(await graph());
  expect(lines).toContain(`<${id("kite-news")}> <https://schema.org/url> "javascript:alert(1)" .\n`);
  expect(lines).toContain(`<${id("broken")}> <http://purl.org/dc/terms/title> "Of tags" .\n`);
  expect(lines).toContain(`<${id("kite-news")}> <http://purl.org/dc/terms/title> "凧について"@ja .\n`);
  expect(lines.filter((line) => line.includes("sameAs"))).toEqual([
    `<${id("harbour-office")}> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q1> .\n`,
  ]);
});

test("topics match EuroVoc by address, places are points", async () => {
  const walk = walker(await graph());
  expect(walk(id("theme.kites"), "skos:closeMatch")).toEqual(["http://eurovoc.europa.eu/2909"]);
  const geometry = ["geosparql:hasGeometry", "geosparql:asWKT"] as const;
  expect(walk(id("kiteport"), ...geometry)).toEqual(["POINT(0.000000100000 -1.5)"]);
});

test("ids stand behind the base that is asked for, Parley's terms stay where they are", async () => {
  const base = "https://data.example.org/id/";
  const triples = parseTriples(await writeRdf(ntriples, fictionalRows, base));
  const walk = walker(triples);
  expect(walk(`${base}att-1`, "rdf:type")).toEqual([toIri("parley:Attendance")]);
  expect(toLines(triples).join("")).not.toContain("urn:parley:id:");
  expect(toLines(await parseJsonLd(JSON.parse(await writeRdf(jsonld, fictionalRows, base))))).toEqual(toLines(triples));
  expect(toLines(parseTurtle(await writeRdf(turtle, fictionalRows, base)))).toEqual(toLines(triples));
});

test.each([
  ["https://data.example.org/id/", true],
  ["https://data.example.org/parley#", true],
  ["urn:example:parley:", true],
  ["https://data.example.org/id", false],
  ["https://", false],
  ["/id/", false],
  ["https://data.example.org/<id>/", false],
  ["https://data.example.org/a b/", false],
])("%s as a base: %s", (base, isGood) => {
  expect(isBase(base)).toBe(isGood);
});

test("the licence and whom to name stand in the data", async () => {
  const walk = walker(await graph());
  expect(walk(id("dataset/parley"), "dcterms:license")).toEqual(["https://licence.example/?a=1&b=2"]);
  expect(walk(id("dataset/parley"), "dcterms:description")).toEqual(['Say "according to" <whom> & where.']);
});

test.each([turtle, ntriples, jsonld])("the same graph gives the same bytes: $name", async (format) => {
  expect(await writeRdf(format, fictionalRows)).toBe(await writeRdf(format, fictionalRows));
});

test.each([turtle, ntriples, jsonld])("an empty graph can be read: $name", async (format) => {
  const text = await writeRdf(format, {});
  const quads = format === jsonld ? await parseJsonLd(JSON.parse(text)) : parseTurtle(text);
  expect(toLines(quads)).toHaveLength(8);
});
