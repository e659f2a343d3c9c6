import { z } from "zod";
import { isSigningSecret } from "../webhooks/sign-message.ts";

/** What is configurable, each as the program uses it. Text comes in; every refusal says what would be right. */
export const settingsSchema = z.object({
  port: wholeNumber(0, 65_535),
  host: z.string(),
  corsOrigins: listOf(z.url({ protocol: /^https?$/, error: "origins such as https://example.org, between commas" })),
  neo4jUri: databaseUri().optional(),
  neo4jUsername: z.string(),
  neo4jPassword: z.string().optional(),
  neo4jDatabase: z
    .string()
    .regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{2,62}$/, "a database name: 3 to 63 letters, digits, dots or dashes"),
  home: z.string(),
  heapMb: wholeNumber(256, 65_536),
  javaHome: z.string().optional(),
  seeds: z.string(),
  networkMb: wholeNumber(0, 65_536),
  mcp: z.enum(["on", "off"], { error: "on or off" }),
  webhooks: addressList(),
  webhookSecret: z
    .string()
    .refine(isSigningSecret, "whsec_ and 24 to 64 random bytes in base64: echo whsec_$(openssl rand -base64 32)")
    .optional(),
  webhookPrivate: z.enum(["on", "off"], { error: "on or off" }),
  logLevel: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
    error: "one of fatal, error, warn, info, debug, trace, silent",
  }),
  timeoutMs: wholeNumber(100, 600_000),
  maxCost: wholeNumber(1, 1_000_000),
  maxDepth: wholeNumber(1, 100),
  maxAliases: wholeNumber(0, 1_000),
  maxTokens: wholeNumber(10, 100_000),
  maxExports: wholeNumber(1, 100),
});

export type Settings = Readonly<z.output<typeof settingsSchema>>;
export type SettingName = keyof Settings;
export type SettingGroup = "server" | "database" | "built-in database" | "content" | "limits";

export interface SettingRow {
  readonly name: SettingName;
  /** The name in the environment and in `.env`. */
  readonly variable: string;
  readonly group: SettingGroup;
  /** What stands for the value in the help, such as "number". */
  readonly placeholder: string;
  readonly description: string;
  /** As it would be typed; missing where there is no value unless someone gives one. */
  readonly fallback?: string;
  readonly kind: "plain" | "secret" | "path";
}

export const settingRows: readonly SettingRow[] = [
  {
    name: "port",
    variable: "PORT",
    group: "server",
    placeholder: "number",
    description: "Port of the API and the playground; 0 takes any free one.",
    fallback: "4000",
    kind: "plain",
  },
  {
    name: "host",
    variable: "HOST",
    group: "server",
    placeholder: "address",
    description: "Address to listen on. The default is reachable from this machine only; 0.0.0.0 is every address.",
    fallback: "127.0.0.1",
    kind: "plain",
  },
  {
    name: "corsOrigins",
    variable: "PARLEY_CORS_ORIGINS",
    group: "server",
    placeholder: "origins",
    description: "Web origins whose pages may read the API, between commas. Empty: none but its own.",
    fallback: "",
    kind: "plain",
  },
  {
    name: "logLevel",
    variable: "PARLEY_LOG_LEVEL",
    group: "server",
    placeholder: "level",
    description: "Least severe log line written: fatal, error, warn, info, debug, trace or silent.",
    fallback: "info",
    kind: "plain",
  },
  {
    name: "neo4jUri",
    variable: "NEO4J_URI",
    group: "database",
    placeholder: "uri",
    description: "Neo4j to use, such as neo4j+s://example.org. Unset: Parley starts one of its own.",
    kind: "plain",
  },
  {
    name: "neo4jUsername",
    variable: "NEO4J_USERNAME",
    group: "database",
    placeholder: "name",
    description: "User of the Neo4j at NEO4J_URI.",
    fallback: "neo4j",
    kind: "plain",
  },
  {
    name: "neo4jPassword",
    variable: "NEO4J_PASSWORD",
    group: "database",
    placeholder: "password",
    description: "Password of that user. Better in .env than as a flag: other users of a machine can read its flags.",
    kind: "secret",
  },
  {
    name: "neo4jDatabase",
    variable: "NEO4J_DATABASE",
    group: "database",
    placeholder: "name",
    description: "Database in that Neo4j.",
    fallback: "neo4j",
    kind: "plain",
  },
  {
    name: "home",
    variable: "PARLEY_HOME",
    group: "built-in database",
    placeholder: "folder",
    description: "Data folder: the store of the built-in database and Neo4j's own files.",
    fallback: ".parley",
    kind: "path",
  },
  {
    name: "heapMb",
    variable: "PARLEY_HEAP_MB",
    group: "built-in database",
    placeholder: "megabytes",
    description: "Largest heap of the built-in database.",
    fallback: "512",
    kind: "plain",
  },
  {
    name: "javaHome",
    variable: "PARLEY_JAVA_HOME",
    group: "built-in database",
    placeholder: "folder",
    description:
      "Java for the built-in database, and no other. Unset: the first that fits of JAVA_HOME, PATH and the usual folders.",
    kind: "path",
  },
  {
    name: "seeds",
    variable: "PARLEY_SEEDS",
    group: "content",
    placeholder: "folder",
    description: "Facts files that `parley start` loads before it serves.",
    fallback: "seeds",
    kind: "path",
  },
  {
    name: "networkMb",
    variable: "PARLEY_NETWORK_MB",
    group: "server",
    placeholder: "megabytes",
    description:
      "Most memory for the copy of who met whom that paths and contacts are answered from; beyond it, and at 0, the database answers, slower.",
    fallback: "256",
    kind: "plain",
  },
  {
    name: "mcp",
    variable: "PARLEY_MCP",
    group: "server",
    placeholder: "on or off",
    description: "Whether assistants may ask at /mcp, in the Model Context Protocol over HTTP.",
    fallback: "off",
    kind: "plain",
  },
  {
    name: "webhooks",
    variable: "PARLEY_WEBHOOKS",
    group: "server",
    placeholder: "addresses",
    description:
      "Web addresses that are told of each new version of the graph, between spaces or commas; docs/webhooks.md. Empty: none.",
    fallback: "",
    kind: "plain",
  },
  {
    name: "webhookSecret",
    variable: "PARLEY_WEBHOOK_SECRET",
    group: "server",
    placeholder: "secret",
    description:
      "What messages to PARLEY_WEBHOOKS are signed with: whsec_ and random bytes in base64. Better in .env than as a flag.",
    kind: "secret",
  },
  {
    name: "webhookPrivate",
    variable: "PARLEY_WEBHOOK_PRIVATE",
    group: "server",
    placeholder: "on or off",
    description: "Whether webhooks may go to this machine, to private networks, and over http.",
    fallback: "off",
    kind: "plain",
  },
  {
    name: "timeoutMs",
    variable: "PARLEY_TIMEOUT_MS",
    group: "limits",
    placeholder: "milliseconds",
    description: "Time after which a query is ended, in the database too.",
    fallback: "5000",
    kind: "plain",
  },
  {
    name: "maxCost",
    variable: "PARLEY_MAX_COST",
    group: "limits",
    placeholder: "number",
    description: "Largest cost of a query, counted before the database is asked.",
    fallback: "5000",
    kind: "plain",
  },
  {
    name: "maxDepth",
    variable: "PARLEY_MAX_DEPTH",
    group: "limits",
    placeholder: "number",
    description: "Deepest nesting of fields in a query.",
    fallback: "12",
    kind: "plain",
  },
  {
    name: "maxAliases",
    variable: "PARLEY_MAX_ALIASES",
    group: "limits",
    placeholder: "number",
    description: "Most aliases in a query.",
    fallback: "30",
    kind: "plain",
  },
  {
    name: "maxTokens",
    variable: "PARLEY_MAX_TOKENS",
    group: "limits",
    placeholder: "number",
    description: "Most tokens (words and signs) in a query.",
    fallback: "2000",
    kind: "plain",
  },
  {
    name: "maxExports",
    variable: "PARLEY_MAX_EXPORTS",
    group: "limits",
    placeholder: "number",
    description: "Most exports over HTTP at once; whoever comes then is asked to come again.",
    fallback: "2",
    kind: "plain",
  },
];

function wholeNumber(least: number, most: number) {
  const wanted = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, wanted)
    .transform(Number)
    .pipe(z.number().min(least, wanted).max(most, wanted));
}

function listOf(item: z.ZodURL) {
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim().replace(/\/$/, "")))
    .transform((parts) => parts.filter((part) => part !== ""))
    .pipe(z.array(item));
}

function addressList() {
  const address = z.url({ protocol: /^https?$/, error: "web addresses such as https://example.org/parley" });
  return z
    .string()
    .transform((text) => [...new Set(text.split(/[\s,]+/))].filter((part) => part !== ""))
    .pipe(z.array(address.transform((text) => new URL(text))).max(20, "20 addresses at most"));
}

function databaseUri() {
  return z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?#]+/,
      "an address such as neo4j://localhost:7687 or neo4j+s://example.org",
    )
    .regex(/^[^@]*$/, "an address without user and password: these are settings of their own");
}
