import type { Quad } from "n3";
import { groupBy } from "../../model/group-by.ts";
import { termDefinitions, toKey } from "./context.ts";
import { prefixes, toIri } from "./namespaces.ts";

type JsonValue = string | number | boolean | { readonly [key: string]: string };

interface KnownTerm {
  readonly key: string;
  readonly type?: string;
  readonly language?: string;
  readonly isSet: boolean;
}

const typeIri = toIri("rdf:type");
const stringIri = toIri("xsd:string");
const booleanIri = toIri("xsd:boolean");
const integerIri = toIri("xsd:integer");

/** Writes quads as node objects, one a line, in the terms of the context; each node's type comes first, as streaming asks. */
export function jsonLdLines(base: string): (quads: readonly Quad[]) => readonly string[] {
  const terms = knownTerms();
  const shorten = shortener(base);
  return (quads) => [...groupBy(quads, ({ subject }) => subject.value)].map(([subject, said]) => toLine(subject, said));

  function toLine(subject: string, quads: readonly Quad[]): string {
    const types = quads
      .filter(({ predicate }) => predicate.value === typeIri)
      .map(({ object }) => toWord(object.value));
    const rest = groupBy(quads, ({ predicate }) => predicate.value);
    rest.delete(typeIri);
    // Text beside text: an object with as many keys as there are terms would be the dearest part of a line.
    const entries = [
      ...(types.length === 0 ? [] : [`"@type":${JSON.stringify(types)}`]),
      `"@id":${JSON.stringify(shorten(subject))}`,
      ...[...rest].map(([predicate, said]) => toEntry(predicate, said)),
    ];
    return `{${entries.join()}}`;
  }

  function toEntry(predicate: string, quads: readonly Quad[]): string {
    const term = terms.get(predicate) ?? { key: shorten(predicate), isSet: false };
    const values = quads.map(({ object }) => toValue(object, term));
    return `${JSON.stringify(term.key)}:${JSON.stringify(values.length === 1 && !term.isSet ? values[0] : values)}`;
  }

  function toValue(object: Quad["object"], { type, language }: KnownTerm): JsonValue {
    if (object.termType !== "Literal") {
      if (type === "@vocab") return toWord(object.value);
      return type === "@id" ? shorten(object.value) : { "@id": shorten(object.value) };
    }
    const { value } = object;
    if (object.language !== "")
      return object.language === language ? value : { "@value": value, "@language": object.language };
    if (object.datatype.value === stringIri)
      return type === undefined && language === undefined ? value : { "@value": value };
    if (object.datatype.value === type) return toNative(value, type);
    return { "@value": value, "@type": shorten(object.datatype.value) };
  }

  /** Where the context has @vocab: Parley's own terms without prefix. */
  function toWord(iri: string): string {
    return iri.startsWith(prefixes.parley) ? iri.slice(prefixes.parley.length) : shorten(iri);
  }
}

/** Whole numbers and truth values as JSON has them; decimals stay texts, since JSON-LD takes a fraction for a double. */
function toNative(value: string, type: string): JsonValue {
  if (type === booleanIri) return value === "true";
  return type === integerIri && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function knownTerms(): ReadonlyMap<string, KnownTerm> {
  const known = [...termDefinitions()].map(([predicate, definition]) => {
    const { "@type": type, "@language": language, "@container": container } = definition;
    const isKeyword = type === "@id" || type === "@vocab";
    const term: KnownTerm = {
      key: toKey(predicate),
      isSet: container !== undefined,
      ...(type === undefined ? {} : { type: isKeyword ? type : toIri(type) }),
      ...(language === undefined ? {} : { language }),
    };
    return [toIri(predicate), term] as const;
  });
  return new Map(known);
}

/** The IRI with a prefix of the context, where it has one; a rest with two slashes would be taken for an address. */
function shortener(base: string): (iri: string) => string {
  const known = [["id", base] as const, ...Object.entries(prefixes)];
  return (iri) => {
    const found = known.find(([, start]) => iri.startsWith(start) && !iri.startsWith("//", start.length));
    return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
  };
}
