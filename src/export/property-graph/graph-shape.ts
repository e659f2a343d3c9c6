/** Columns of one table that become nodes of one label, and those of them that become relationships. */
export interface NodeShape {
  readonly table: string;
  readonly label: string;
  /** A second label, by the word in a column. */
  readonly alsoLabelled?: {
    readonly column: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly otherwise: string;
  };
  readonly links: readonly LinkShape[];
  /** Columns that the table of citations, or the readout's own node, tells better: no property, no relationship. */
  readonly cited?: readonly string[];
}

/** A column with the id, or ids, of what a row is related to. */
interface LinkShape {
  readonly column: string;
  readonly type: string;
  readonly direction: "out" | "in";
  /** The tables that the ids are found in. */
  readonly tables: readonly string[];
}

/** A table that is nothing but relationships. */
interface EdgeShape {
  readonly table: string;
  readonly type: string;
  readonly from: RelationshipEnd;
  readonly to: RelationshipEnd;
  readonly properties: readonly string[];
  /** The properties without which two of the same ends are one. */
  readonly key: readonly string[];
}

export interface RelationshipEnd {
  readonly column: string;
  readonly tables: readonly string[];
}

const out = (column: string, type: string, ...tables: string[]): LinkShape => link(column, type, "out", tables);
const into = (column: string, type: string, ...tables: string[]): LinkShape => link(column, type, "in", tables);

function link(column: string, type: string, direction: "out" | "in", tables: readonly string[]): LinkShape {
  return { column, type, direction, tables };
}

/**
 * The one description that the formats for Neo4j are written from: labels, relationships and properties are those of
 * schema.graphql, so that whatever is written about Parley's graph holds of the copy. Every column that is not named here is
 * a property of its name.
 */
export const nodeShapes: readonly NodeShape[] = [
  {
    table: "parties",
    label: "Party",
    alsoLabelled: { column: "kind", labels: { COUNTRY: "Country" }, otherwise: "Organisation" },
    links: [out("partOf", "PART_OF", "parties")],
  },
  { table: "people", label: "Person", links: [] },
  { table: "offices", label: "Office", links: [out("party", "OF", "parties")] },
  {
    table: "tenures",
    label: "Tenure",
    links: [into("person", "HAS_TENURE", "people"), out("office", "OF_OFFICE", "offices")],
    cited: ["readouts", "citations", "addresses"],
  },
  {
    table: "memberships",
    label: "Membership",
    links: [into("member", "HAS_MEMBERSHIP", "parties"), out("of", "IN", "parties")],
    cited: ["readouts", "citations", "addresses"],
  },
  {
    table: "places",
    label: "Place",
    links: [out("country", "IN_COUNTRY", "parties"), out("within", "WITHIN", "places")],
  },
  { table: "occasions", label: "Occasion", links: [out("place", "TOOK_PLACE_AT", "places")] },
  { table: "series", label: "Series", links: [] },
  {
    table: "instruments",
    label: "Instrument",
    links: [out("parties", "CONCLUDED_BY", "parties"), out("text", "HAS_TEXT", "readouts")],
  },
  { table: "topics", label: "Topic", links: [] },
  { table: "readouts", label: "Readout", links: [out("publishers", "PUBLISHED_BY", "parties")] },
  {
    table: "names",
    label: "Name",
    links: [
      into(
        "entity",
        "NAMED",
        "parties",
        "people",
        "offices",
        "places",
        "occasions",
        "series",
        "instruments",
        "topics",
        "readouts",
      ),
    ],
    cited: ["readout", "address"],
  },
  {
    table: "meetings",
    label: "Meeting",
    links: [
      out("place", "HELD_AT", "places"),
      out("hosts", "HOSTED_BY", "parties"),
      into("parties", "TOOK_PART", "parties"),
      out("occasion", "ON_OCCASION_OF", "occasions"),
      out("series", "IN_SERIES", "series"),
      out("partOf", "PART_OF", "meetings", "occasions"),
      out("topics", "DISCUSSED", "topics", "parties"),
      into("readouts", "REPORTS_ON", "readouts"),
    ],
    cited: ["addresses"],
  },
  {
    table: "attendances",
    label: "Attendance",
    links: [
      out("meeting", "AT", "meetings"),
      into("person", "HAS_ATTENDANCE", "people"),
      out("offices", "IN_CAPACITY_OF", "offices"),
      out("party", "REPRESENTING", "parties"),
    ],
    cited: ["readouts", "citations", "addresses"],
  },
  {
    table: "statements",
    label: "Statement",
    links: [
      out("meeting", "MADE_AT", "meetings"),
      out("speakers", "MADE_BY", "people"),
      out("parties", "MADE_FOR", "parties"),
      out("addressedTo", "ADDRESSED_TO", "parties"),
      out("about", "ABOUT", "topics", "parties", "instruments"),
      out("instrument", "NAMES", "instruments"),
    ],
    cited: ["readout"],
  },
  {
    table: "cooperations",
    label: "Cooperation",
    links: [
      out("statement", "STATED_IN", "statements"),
      out("meeting", "AFFIRMED_AT", "meetings"),
      into("parties", "PARTY_TO", "parties"),
      into("providers", "PROVIDES", "parties"),
      into("recipients", "RECEIVES", "parties"),
      into("facilitators", "FACILITATES", "parties"),
      out("areas", "IN_AREA", "topics"),
      out("instrument", "UNDER", "instruments"),
    ],
    cited: ["readout", "paragraph"],
  },
];

const pair = (table: "people" | "parties") => ({
  from: { column: "from", tables: [table] },
  to: { column: "to", tables: [table] },
  key: [],
});

export const edgeShapes: readonly EdgeShape[] = [
  {
    table: "citations",
    type: "SUPPORTED_BY",
    from: {
      column: "fact",
      tables: ["attendances", "statements", "cooperations", "tenures", "memberships", "names"],
    },
    to: { column: "readout", tables: ["readouts"] },
    properties: ["paragraph", "quote"],
    key: ["paragraph"],
  },
  { table: "met", type: "MET", ...pair("people"), properties: ["meetings", "firstOn", "lastOn", "smallest"] },
  { table: "engaged", type: "ENGAGED_WITH", ...pair("parties"), properties: ["meetings", "firstOn", "lastOn"] },
  {
    table: "cooperates",
    type: "COOPERATES_WITH",
    ...pair("parties"),
    properties: ["facts", "latestStatus", "areas", "firstOn", "lastOn"],
  },
];
