import { Ajv2020 } from "ajv/dist/2020.js";
import terms from "../fixtures/popolo/terms.json" with { type: "json" };

const { about: _about, ...classes } = terms;

/** Terms of others that a document of Popolo may have too: EveryPolitician's events have ids, its names languages. */
const further: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  event: { id: "text" },
  other_name: { lang: "text" },
};

const held: Readonly<Record<string, object>> = {
  text: { type: "string", minLength: 1 },
  object: { type: "object" },
  uri: { type: "string", format: "uri" },
  day: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$" },
  instant: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}){0,2}$|^[0-9-]{10}T[0-9]{2}(:[0-9]{2}){0,2}Z$" },
};

/** Checks a document with a list a class; other terms than Popolo's are problems. */
export function popoloProblems(document: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: isUri } });
  const validate = ajv.compile(documentSchema);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

const lists = {
  persons: "person",
  organizations: "organization",
  areas: "area",
  posts: "post",
  memberships: "membership",
  events: "event",
};

const documentSchema = {
  type: "object",
  required: Object.keys(lists),
  properties: {
    meta: { type: "object" },
    ...Object.fromEntries(Object.entries(lists).map(([list, name]) => [list, toProperty(`list ${name}`)])),
  },
  additionalProperties: false,
  $defs: Object.fromEntries(
    Object.entries(classes).map(([name, own]) => [name, toClass({ ...own, ...(further[name] ?? {}) })]),
  ),
};

function toClass(own: Readonly<Record<string, string>>): object {
  const entries = Object.entries(own);
  return {
    type: "object",
    required: entries.filter(([term]) => term.endsWith("!")).map(([term]) => term.slice(0, -1)),
    properties: Object.fromEntries(entries.map(([term, kind]) => [term.replace("!", ""), toProperty(kind)])),
    additionalProperties: false,
  };
}

function toProperty(kind: string): object {
  if (kind.startsWith("list ")) return { type: "array", items: toProperty(kind.slice("list ".length)) };
  return held[kind] ?? { $ref: `#/$defs/${kind}` };
}

/** As RFC 3986 has it: no spaces, quotes or letters of other scripts. */
function isUri(text: string): boolean {
  return URL.canParse(text) && !/[^\x21-\x7e]|["<>\\^`{}|]/.test(text);
}
