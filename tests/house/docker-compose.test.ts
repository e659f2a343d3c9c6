import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { neo4jLines } from "../../src/database/neo4j-lines.ts";
import { toConfiguration } from "../../src/database/write-configuration.ts";
import { projectRoot } from "../../src/root.ts";

const healthcheck = z.strictObject({
  test: z.array(z.string()).min(2),
  interval: z.string(),
  timeout: z.string(),
  retries: z.int(),
  start_period: z.string(),
});
const service = z.strictObject({
  restart: z.literal("unless-stopped"),
  init: z.boolean().optional(),
  image: z.string().optional(),
  build: z.strictObject({ context: z.literal("."), dockerfile_inline: z.string() }).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  healthcheck,
  depends_on: z.strictObject({ neo4j: z.strictObject({ condition: z.literal("service_healthy") }) }).optional(),
  stop_grace_period: z.string().optional(),
});
const shape = z.strictObject({
  name: z.literal("parley"),
  services: z.strictObject({ neo4j: service, parley: service }),
  volumes: z.record(z.string(), z.null()),
});

const text = readFileSync(join(projectRoot(), "docker-compose.yml"), "utf8");

/** What is wrong with a compose file: its syntax, its shape, its pins, its ports, its passwords, its settings. */
function findProblems(source: string): readonly string[] {
  const document = parseDocument(source, { strict: true });
  const parsed = shape.safeParse(document.toJS());
  const broken = [...document.errors.map(({ message }) => message), ...(parsed.error?.issues ?? []).map(toText)];
  if (!parsed.success || broken.length > 0) return broken;
  const { neo4j, parley } = parsed.data.services;
  const services = [neo4j, parley];
  return [
    ...findPinProblems(neo4j.image ?? "", parley.build?.dockerfile_inline ?? ""),
    ...services.flatMap(({ ports }) => ports.filter((port) => !port.startsWith("127.0.0.1:"))).map((p) => `open: ${p}`),
    ...services.flatMap(({ environment }) => findPasswordProblems(environment)),
    ...services
      .flatMap(({ volumes }) => volumes.map((volume) => volume.split(":")[0] ?? ""))
      .filter((name) => !(name in parsed.data.volumes))
      .map((name) => `volume not declared: ${name}`),
    ...findSettingProblems(neo4j.environment),
  ];
}

function findPinProblems(image: string, dockerfile: string): readonly string[] {
  const wanted = `neo4j:${neo4jLines[0]?.version}-community`;
  return [
    ...(image === wanted ? [] : [`image ${image}, and the code has ${wanted}`]),
    ...(/^FROM node:20\.\d+\.\d+-\S+$/m.test(dockerfile) ? [] : ["Node is not pinned to one version of line 20"]),
  ];
}

/** A password comes from the environment, and its absence stops compose with a sentence. */
function findPasswordProblems(environment: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(environment)
    .filter(([name]) => /PASSWORD|AUTH/.test(name))
    .filter(([, value]) => !/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?Set NEO4J_PASSWORD [^}]+\}$/.test(value))
    .map(([name]) => `${name} does not insist on a password from the environment`);
}

/** The image takes NEO4J_a_b__c for the setting a.b_c; each must have the value the built-in database has by default. */
function findSettingProblems(environment: Readonly<Record<string, string>>): readonly string[] {
  const settings = toConfiguration({ port: 7687, heapMb: 512 });
  return Object.entries(environment)
    .filter(([name]) => name.startsWith("NEO4J_") && name !== "NEO4J_AUTH")
    .map(([name, value]) => ({ key: toSetting(name), value }))
    .filter(({ key, value }) => settings[key] !== value)
    .map(({ key, value }) => `${key}=${value}, and the built-in database has ${settings[key]}`);
}

function toSetting(name: string): string {
  return name.slice("NEO4J_".length).replaceAll("__", " ").replaceAll("_", ".").replaceAll(" ", "_");
}

function toText({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${path.join(".")}: ${message}`;
}

test("docker-compose.yml is sound, and its pins and settings are those of the code", () => {
  expect(findProblems(text)).toEqual([]);
});

test.each`
  fault                          | from                         | to                                  | found
  ${"another Neo4j"}             | ${"neo4j:5.26.31-community"} | ${"neo4j:5.26.30-community"}        | ${/image neo4j:5\.26\.30-community, and the code has neo4j:5\.26\.31-community/}
  ${"a Neo4j without a version"} | ${"neo4j:5.26.31-community"} | ${"neo4j:latest"}                   | ${/image neo4j:latest/}
  ${"a Node without a version"}  | ${/FROM node:\S+/}           | ${"FROM node:20"}                   | ${/Node is not pinned/}
  ${"a port open to all"}        | ${"- 127.0.0.1:${PORT"}      | ${"- ${PORT"}                       | ${/open: /}
  ${"a password in the file"}    | ${/neo4j\/\$\{.*\}/}         | ${"neo4j/secret-word"}              | ${/NEO4J_AUTH does not insist/}
  ${"a misspelt setting"}        | ${"client_allow__telemetry"} | ${"client_allow_telemetry"}         | ${/client\.allow\.telemetry/}
  ${"an undeclared volume"}      | ${"- neo4j-data:/data"}      | ${"- other:/data"}                  | ${/volume not declared: other/}
  ${"an unknown key"}            | ${"    init: true"}          | ${"    inits: true"}                | ${/inits/}
  ${"a key said twice"}          | ${"    init: true"}          | ${"    init: true\n    init: true"} | ${/unique/}
`("planted: $fault is found", ({ from, to, found }) => {
  const planted = text.replace(from, () => to);
  expect(planted).not.toBe(text);
  expect(findProblems(planted).join("\n")).toMatch(found);
});
