import { getNamedType, isEnumType, isObjectType } from "graphql";
import { jsonld, ntriples } from "../../../src/export/formats/rdf.ts";
import { toContext } from "../../../src/export/rdf/context.ts";
import { mappings } from "../../../src/export/rdf/mappings.ts";
import { prefixes } from "../../../src/export/rdf/namespaces.ts";
import { toVocabulary } from "../../../src/export/rdf/vocabulary.ts";
import { tableNamed, tables } from "../../../src/export/tables/tables.ts";
import { readDescribedSchema } from "../../../src/questions/asking/read-schema.ts";
import { fictionalRows } from "../../support/rdf/fictional-rows.ts";
import { back, parseTriples, parseTurtle, walker, writeRdf } from "../../support/rdf/read-rdf.ts";

const schema = readDescribedSchema();
const quads = parseTurtle(toVocabulary(schema));
const walk = walker(quads);
const term = (name: string) => `${prefixes.parley}${name}`;

/** Said of rows of every table alike, or by another table's node. */
const saidElsewhere: Readonly<Record<string, readonly string[]>> = {
  names: ["entity", "language"],
  accounts: ["title", "address", "publishers", "publishedOn"],
};
const saidOfAll = ["id", "readouts", "readout", "paragraph", "citations", "addresses", "address"];

test("every table of facts and entities is said, with all its columns", () => {
  // The citations table is for forms with links; here each fact has its citations itself.
  const expected = tables.filter(({ name }) => name !== "attendance-details" && name !== "citations");
  expect(mappings.map(({ table }) => table)).toEqual(expected.map(({ name }) => name));
  for (const { table, columns } of mappings) {
    const unsaid = [...saidOfAll, ...(saidElsewhere[table] ?? [])];
    const wanted = tableNamed(table)
      .columns.map(({ name }) => name)
      .filter((name) => !unsaid.includes(name));
    expect(Object.keys(columns).sort()).toEqual(wanted.sort());
  }
});

test("a column is a word of the enum that its field has in schema.graphql", () => {
  for (const { table, columns } of mappings) {
    for (const { name, field = "" } of tableNamed(table).columns) {
      const [typeName = "", fieldName = ""] = field.split(".");
      const type = schema.getType(typeName);
      const found = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      const named = found === undefined ? undefined : getNamedType(found.type);
      const value = columns[name]?.value;
      const mapped = typeof value === "object" ? value.word : undefined;
      if (named !== undefined)
        expect([table, name, mapped]).toEqual([table, name, isEnumType(named) ? named.name : undefined]);
    }
  }
});

test("whatever Parley calls its own is defined with a label and words", async () => {
  const used = parseTriples(await writeRdf(ntriples, fictionalRows)).flatMap(({ subject, predicate, object }) => [
    subject.value,
    predicate.value,
    object.value,
  ]);
  const own = [...new Set(used)].filter((iri) => iri.startsWith(prefixes.parley) && iri !== prefixes.parley);
  const defined = [
    ...walk(prefixes.parley, back("rdfs:isDefinedBy")),
    ...walk("http://www.w3.org/2004/02/skos/core#Concept", back("rdf:type")),
  ];
  expect(own.length).toBeGreaterThan(60);
  expect(own.filter((iri) => !defined.includes(iri))).toEqual([]);
  for (const iri of defined) {
    expect([iri, walk(iri, "rdfs:label").length + walk(iri, "skos:prefLabel").length]).toEqual([iri, 1]);
    expect([iri, walk(iri, "rdfs:comment").length + walk(iri, "skos:definition").length]).not.toEqual([iri, 0]);
  }
});

test("types, fields and values are told in the words of schema.graphql", () => {
  expect(walk(term("Attendance"), "rdfs:comment")).toEqual([schema.getType("Attendance")?.description]);
  expect(walk(term("level"), "rdfs:comment")).toEqual([
    "Meeting.level: Highest rank that every side had in the room: what people call a ministerial or a summit.",
    "Office.levels: One or two: an executive president is head of state and of government.",
  ]);
  expect(walk("https://schema.org/startDate", "skos:scopeNote")).toContain(
    "Tenure.from: As a source states it (EDTF); absent where none does. Parley does not guess starts and ends.",
  );
  const kinds = schema.getType("PartyKind");
  const values = isEnumType(kinds) ? kinds.getValues().map(({ name }) => term(`PartyKind-${name}`)) : [];
  expect(walk(term("PartyKind"), back("skos:inScheme"))).toEqual(values.sort());
  expect(walk(term("PartyKind-POLITICAL_PARTY"), "skos:prefLabel")).toEqual(["Political party"]);
  expect(walk(term("PartyKind-NGO"), "skos:prefLabel")).toEqual(["NGO"]);
  expect(walk(term("PartyKind"), "rdfs:label")).toEqual(["Party kind"]);
});

test("terms of others are noted, not defined", () => {
  const typed = quads.filter(({ predicate }) => predicate.value.endsWith("#type")).map(({ subject }) => subject.value);
  expect(typed.filter((iri) => !iri.startsWith(prefixes.parley))).toEqual([]);
});

test("the same schema gives the same vocabulary, and the context no two meanings to a key", () => {
  expect(toVocabulary(schema)).toBe(toVocabulary(readDescribedSchema()));
  const keys = Object.entries(toContext()["@context"]).filter(([, value]) => typeof value === "object");
  const ids = keys.map(([, value]) => (typeof value === "object" ? value["@id"] : value));
  expect(new Set(ids).size).toBe(keys.length);
});

test("the context at the head of an export is the one that is served", async () => {
  const document: unknown = JSON.parse(await writeRdf(jsonld, fictionalRows));
  expect(document).toMatchObject(toContext());
});
