/** One thing that the server answers; a part that adds routes adds a row for each. */
export interface RouteRow {
  readonly methods: readonly ("GET" | "POST")[];
  /** As it is declared: `:format` stands for one part of the address. */
  readonly path: string;
  readonly purpose: string;
  /** The setting that turns it on; without one it is on. */
  readonly turnedOnBy?: string;
}

/** Whatever is answered to GET is answered to HEAD too. A test holds the table against what the server really serves. */
export const routeTable: readonly RouteRow[] = [
  { methods: ["GET", "POST"], path: "/graphql", purpose: "The API: questions in GraphQL, answers with their sources" },
  { methods: ["GET"], path: "/", purpose: "The playground, in which questions are written and tried" },
  { methods: ["GET"], path: "/playground/questions.json", purpose: "The prepared questions of the playground" },
  { methods: ["GET"], path: "/playground/:version/:file", purpose: "What the page of the playground is made of" },
  { methods: ["GET"], path: "/export", purpose: "The formats of exports, as JSON or as a page" },
  {
    methods: ["GET"],
    path: "/export/:format",
    purpose: "The graph, or a part of it, in a format; `NAME.zip` with its manifest",
  },
  { methods: ["GET"], path: "/feed.atom", purpose: "What loads brought, corrected and withdrew, as Atom" },
  { methods: ["GET"], path: "/feed.json", purpose: "The same as JSON Feed" },
  {
    methods: ["GET"],
    path: "/feed/*",
    purpose:
      "The same of `person/NAME`, `party/NAME`, `pair/A/B`, `topic/NAME` or `occasion/NAME`, with `.atom` or `.json`",
  },
  { methods: ["GET"], path: "/context.jsonld", purpose: "The JSON-LD context of what is exported" },
  { methods: ["GET"], path: "/vocabulary.ttl", purpose: "The vocabulary of what is exported as RDF, in Turtle" },
  {
    methods: ["GET", "POST"],
    path: "/reconcile",
    purpose: "Reconciliation for OpenRefine: what the service is, and its answers to names",
  },
  { methods: ["GET"], path: "/reconcile/properties", purpose: "What OpenRefine can add to names it knows" },
  { methods: ["GET"], path: "/reconcile/suggest/entity", purpose: "Completes a name that is being typed" },
  { methods: ["GET"], path: "/reconcile/suggest/property", purpose: "Completes a property" },
  { methods: ["GET"], path: "/reconcile/suggest/type", purpose: "Completes a type" },
  { methods: ["GET"], path: "/reconcile/preview", purpose: "A small page about one match" },
  { methods: ["GET"], path: "/reconcile/flyout/entity", purpose: "A few lines about one suggestion" },
  { methods: ["GET"], path: "/reconcile/flyout/property", purpose: "A few lines about a property" },
  { methods: ["GET"], path: "/reconcile/flyout/type", purpose: "A few lines about a type" },
  {
    methods: ["POST"],
    path: "/mcp",
    purpose: "Questions of assistants, in the Model Context Protocol",
    turnedOnBy: "PARLEY_MCP",
  },
  { methods: ["GET"], path: "/health/live", purpose: "200 as long as the process answers" },
  {
    methods: ["GET"],
    path: "/health/ready",
    purpose: "200 when questions are answered, 503 while the database is away",
  },
  { methods: ["GET"], path: "/metrics", purpose: "Counters and times, in the format of Prometheus" },
];
