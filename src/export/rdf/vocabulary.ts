import { type GraphQLSchema, isEnumType } from "graphql";
import { DataFactory, type Quad, Writer } from "n3";
import { toWords } from "../describe-columns.ts";
import { licence } from "../licence.ts";
import { prefixes, type TermName, toTerm } from "./namespaces.ts";
import { type TermUse, usedEnums, usedTerms, usedTypes } from "./used-terms.ts";
import { toTagged, type Value } from "./values.ts";

type Statement = readonly [subject: TermName, predicate: TermName, object: TermName | Value];

/**
 * Parley's vocabulary in Turtle, in the words of schema.graphql: a class for each type, a property for each field and a
 * concept for each enum value that an export has. Terms of other vocabularies are not defined again; a note tells which
 * field they stand for.
 */
export function toVocabulary(schema: GraphQLSchema): string {
  const statements = [
    ...describeVocabulary(),
    ...usedTypes().flatMap(({ type, classes }) => describeClass(schema, type, classes)),
    ...describeProperties(usedTerms(schema)),
    ...usedEnums().flatMap((name) => describeEnum(schema, name)),
  ];
  let turtle = "";
  const output = {
    write(chunk: string) {
      turtle += chunk;
    },
    end: () => undefined,
  };
  const writer = new Writer(output, { prefixes });
  for (const quad of toQuads(statements)) writer.addQuad(quad);
  writer.end();
  return turtle;
}

function describeVocabulary(): readonly Statement[] {
  return [
    ["parley:", "rdf:type", "owl:Ontology"],
    ["parley:", "dcterms:title", english("Vocabulary of Parley")],
    ["parley:", "dcterms:description", english("Who met whom, in which office, for whom, about what, with sources.")],
    ["parley:", "dcterms:license", DataFactory.namedNode(licence.path)],
  ];
}

function describeClass(schema: GraphQLSchema, type: string, classes: readonly TermName[]): readonly Statement[] {
  const term: TermName = `parley:${type}`;
  const description = schema.getType(type)?.description;
  if (description === undefined || description === null) throw new Error(`schema.graphql does not describe ${type}`);
  return [
    [term, "rdf:type", "rdfs:Class"],
    [term, "rdf:type", "owl:Class"],
    ...named(term),
    [term, "rdfs:comment", english(description)],
    ...classes.map((each): Statement => [term, "rdfs:subClassOf", each]),
  ];
}

function describeProperties(uses: readonly TermUse[]): readonly Statement[] {
  const predicates = [...new Set(uses.map(({ predicate }) => predicate))].sort();
  return predicates.flatMap((predicate) => {
    const ours = uses.filter((use) => use.predicate === predicate);
    const meanings = [...new Set(ours.map(({ meaning }) => meaning))];
    if (!predicate.startsWith("parley:")) {
      return meanings.map((meaning): Statement => [predicate, "skos:scopeNote", english(meaning)]);
    }
    const types = [...new Set(ours.flatMap(({ type }) => (type === undefined ? [] : [type])))];
    return [
      [predicate, "rdf:type", "rdf:Property"] as const,
      ...(ours.some(({ isSymmetric }) => isSymmetric)
        ? [[predicate, "rdf:type", "owl:SymmetricProperty"] as const]
        : []),
      ...named(predicate),
      ...meanings.map((meaning): Statement => [predicate, "rdfs:comment", english(meaning)]),
      ...types.map((type): Statement => [predicate, "schema:domainIncludes", `parley:${type}`]),
    ];
  });
}

/** An enum is a scheme, its values are the concepts in it; a value without words of its own is told by those of the enum. */
function describeEnum(schema: GraphQLSchema, name: string): readonly Statement[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`schema.graphql has no enum ${name}`);
  const scheme: TermName = `parley:${name}`;
  const about = type.description ?? toLabel(name);
  const concepts = type.getValues().flatMap(({ name: value, description }): readonly Statement[] => {
    const term: TermName = `parley:${name}-${value}`;
    const label = toLabel(value);
    return [
      [term, "rdf:type", "skos:Concept"],
      [term, "skos:inScheme", scheme],
      [term, "skos:notation", DataFactory.literal(value)],
      [term, "skos:prefLabel", english(label)],
      [term, "skos:definition", english(description ?? `${label}, as one of the values of ${name}: ${about}`)],
    ];
  });
  return [
    [scheme, "rdf:type", "skos:ConceptScheme"],
    ...named(scheme),
    [scheme, "skos:definition", english(about)],
    ...concepts,
  ];
}

function named(term: TermName): readonly Statement[] {
  return [
    [term, "rdfs:label", english(toLabel(term.slice("parley:".length)))],
    [term, "rdfs:isDefinedBy", "parley:"],
  ];
}

/** PartyKind: "Party kind"; POLITICAL_PARTY: "Political party"; IGO stays. */
function toLabel(name: string): string {
  if (/^(?:IGO|NGO|MOU)$/.test(name)) return name;
  const words = /^[A-Z_]+$/.test(name) ? name.toLowerCase().replaceAll("_", " ") : name;
  return toWords(`${words.charAt(0).toLowerCase()}${words.slice(1)}`).replace(/\.$/, "");
}

function english(text: string) {
  return toTagged(text.replace(/\s+/g, " ").trim(), "en");
}

function toQuads(statements: readonly Statement[]): readonly Quad[] {
  return statements.map(([subject, predicate, object]) =>
    DataFactory.quad(toTerm(subject), toTerm(predicate), typeof object === "string" ? toTerm(object) : object),
  );
}
