import { DataFactory, type NamedNode, type Quad } from "n3";
import type { Row } from "../tables/table.ts";
import { toNode, toTerm } from "./namespaces.ts";
import { toLiteral } from "./values.ts";

const { namedNode, quad } = DataFactory;

/**
 * What a row rests on: each readout by prov:wasDerivedFrom, for queries that ask no further; each paragraph by a
 * derivation of its own, with an address rather than a blank node, so that two exports can be compared line by line.
 */
export function toSourceQuads(row: Row, subject: NamedNode, base: string): readonly Quad[] {
  const readouts = new Set([...textsOf(row.readouts), ...textsOf(row.readout)]);
  return [
    ...[...readouts].map((id) => quad(subject, toTerm("prov:wasDerivedFrom"), toNode(base, id))),
    ...citationsOf(row).flatMap(({ readout, paragraph }, index) => {
      const derivation = namedNode(`${subject.value}/source/${index + 1}`);
      return [
        quad(subject, toTerm("prov:qualifiedDerivation"), derivation),
        quad(derivation, toTerm("rdf:type"), toTerm("prov:Derivation")),
        quad(derivation, toTerm("rdf:type"), toTerm("parley:Citation")),
        quad(derivation, toTerm("prov:entity"), toNode(base, readout)),
        quad(derivation, toTerm("parley:paragraph"), toLiteral(paragraph)),
      ];
    }),
  ];
}

/** Of the column `citations`, or of `readout` and `paragraph` where a fact has one source. */
function citationsOf(row: Row): readonly { readonly readout: string; readonly paragraph: string }[] {
  const { readout, paragraph } = row;
  if (typeof readout === "string" && typeof paragraph === "string") return [{ readout, paragraph }];
  return textsOf(row.citations).map((citation) => {
    const space = citation.indexOf(" ");
    return { readout: citation.slice(0, space), paragraph: citation.slice(space + 1) };
  });
}

function textsOf(cell: Row[string] | undefined): readonly string[] {
  if (typeof cell === "string") return [cell];
  return typeof cell === "object" && cell !== null ? cell : [];
}
