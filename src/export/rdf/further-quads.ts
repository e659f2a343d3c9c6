import { DataFactory, type NamedNode, type Quad } from "n3";
import type { Row } from "../tables/table.ts";
import { type TermName, toNode, toTerm } from "./namespaces.ts";
import { toDecimal, toLiteral, toTagged } from "./values.ts";

const { namedNode, quad } = DataFactory;

type Further = (row: Row, subject: NamedNode, base: string) => readonly Quad[];

/** What a row says that is no value of one column. */
export const furtherQuads: Readonly<Record<string, Further>> = {
  names: toNamed,
  places: toGeometry,
  topics: toMatches,
  met: (row, _, base) => toBothWays("parley:met", row, base),
  engaged: (row, _, base) => toBothWays("parley:engagedWith", row, base),
  cooperates: (row, _, base) => toBothWays("parley:cooperatesWith", row, base),
};

/** The entity points to its name, and has the text itself for whoever does not follow the link. */
function toNamed({ entity, text, language }: Row, subject: NamedNode, base: string): readonly Quad[] {
  if (typeof entity !== "string" || typeof text !== "string") return [];
  const node = toNode(base, entity);
  return [
    quad(node, toTerm("parley:named"), subject),
    quad(node, toTerm("schema:alternateName"), toTagged(text, typeof language === "string" ? language : "")),
  ];
}

/** GeoSPARQL has east before north, in the reference system of GPS unless another is named. */
function toGeometry({ latitude, longitude }: Row, subject: NamedNode): readonly Quad[] {
  if (typeof latitude !== "number" || typeof longitude !== "number") return [];
  const geometry = namedNode(`${subject.value}/geometry`);
  const point = toLiteral(`POINT(${toDecimal(`${longitude}`)} ${toDecimal(`${latitude}`)})`, "geosparql:wktLiteral");
  return [
    quad(subject, toTerm("geosparql:hasGeometry"), geometry),
    quad(geometry, toTerm("rdf:type"), toTerm("geosparql:Geometry")),
    quad(geometry, toTerm("geosparql:asWKT"), point),
  ];
}

const matches: Readonly<Record<string, TermName>> = {
  exact: "skos:exactMatch",
  close: "skos:closeMatch",
  broad: "skos:broadMatch",
  narrow: "skos:narrowMatch",
  related: "skos:relatedMatch",
};

/** "eurovoc close 2909 assistance in training": only EuroVoc has addresses that its numbers lead to. */
function toMatches({ mappings }: Row, subject: NamedNode): readonly Quad[] {
  if (typeof mappings !== "object" || mappings === null) return [];
  return mappings.flatMap((mapping) => {
    const [, how = "", number = ""] = /^eurovoc (\w+) (\d+)\b/.exec(mapping) ?? [];
    const predicate = Object.hasOwn(matches, how) ? matches[how] : undefined;
    return predicate === undefined
      ? []
      : [quad(subject, toTerm(predicate), namedNode(`http://eurovoc.europa.eu/${number}`))];
  });
}

/** The pair is a node with its counts; the two are linked besides, each to the other, so that a path is a plain walk. */
function toBothWays(predicate: TermName, { from, to }: Row, base: string): readonly Quad[] {
  if (typeof from !== "string" || typeof to !== "string") return [];
  const [one, other] = [toNode(base, from), toNode(base, to)];
  return [quad(one, toTerm(predicate), other), quad(other, toTerm(predicate), one)];
}
