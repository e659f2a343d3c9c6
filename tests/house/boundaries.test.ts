import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../src/root.ts";
import { runNode } from "../support/run-node.ts";
import { linkPackages, temporaryTree } from "../support/temporary-tree.ts";

const root = projectRoot();

const cruised = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What may not be: a line of code in a file, and the rule that has to catch it. */
const planted = [
  { file: "src/model/a.ts", code: 'import "../graph/target.ts";', rule: "model-imports-nothing" },
  { file: "src/facts/a.ts", code: 'import "../graph/target.ts";', rule: "facts-imports-model" },
  { file: "src/database/a.ts", code: 'import "../model/target.ts";', rule: "database-imports-nothing" },
  { file: "src/graph/a.ts", code: 'import "../facts/target.ts";', rule: "graph-imports-model" },
  { file: "src/network/a.ts", code: 'import "../questions/target.ts";', rule: "network-imports-graph-and-model" },
  {
    file: "src/questions/a.ts",
    code: 'import "../api/target.ts";',
    rule: "questions-imports-graph-and-network-and-model",
  },
  {
    file: "src/api/a.ts",
    code: 'import type { t } from "../facts/target.ts";',
    rule: "api-imports-questions-and-export-and-graph",
  },
  {
    file: "src/mcp/a.ts",
    code: 'import "../api/target.ts";',
    rule: "mcp-imports-questions-and-graph-and-network-and-model",
  },
  { file: "src/explorer/a.ts", code: 'import "../model/target.ts";', rule: "explorer-imports-nothing" },
  { file: "src/errors/a.ts", code: 'import "../model/target.ts";', rule: "errors-and-root-import-nothing" },
  { file: "src/graph/b.ts", code: 'import "../cli/target.ts";', rule: "nothing-imports-cli" },
  { file: "src/stray/a.ts", code: 'import "../errors/target.ts";', rule: "every-part-is-named" },
  { file: "src/bootstrap/a.mjs", code: 'import "commander";', rule: "bootstrap-needs-node-alone" },
  { file: "src/cli/a.ts", code: 'import "../bootstrap/target.mjs";', rule: "nothing-imports-bootstrap" },
  {
    file: "src/api/playground/browser/a.ts",
    code: 'import "../../target.ts";',
    rule: "browser-code-stays-in-the-browser",
  },
  { file: "src/api/b.ts", code: 'import "./playground/browser/target.ts";', rule: "servers-import-no-browser-code" },
  { file: "src/model/b.ts", code: 'import "node:fs";', rule: "pure-parts-have-no-effects" },
  { file: "src/cli/b.ts", code: 'import "./c.ts";', rule: "no-circular-imports" },
  { file: "src/cli/d.ts", code: "export const lonely = 1;", rule: "no-orphans" },
  { file: "src/cli/e.ts", code: 'import "./nowhere.ts";', rule: "nothing-unresolvable" },
  { file: "src/cli/f.ts", code: 'import "fast-check";', rule: "no-development-packages" },
  { file: "src/cli/g.ts", code: 'import "../../tests/target.ts";', rule: "no-tests-in-the-product" },
  { file: "src/cli/h.ts", code: 'import "neo4j-driver";', rule: "neo4j-driver-stays-in-graph-and-database" },
  { file: "src/cli/i.ts", code: 'import "fastify";', rule: "fastify-stays-in-api" },
  {
    file: "src/api/c.ts",
    code: 'import "@modelcontextprotocol/sdk/server/index.js";',
    rule: "modelcontextprotocolsdk-stays-in-mcp",
  },
];

test("the import boundaries hold for every module of src and tests", () => {
  const { totalCruised, violations } = cruise(root);
  expect(violations).toEqual([]);
  // A compiler it does not know makes dependency-cruiser find nothing, and call that faultless.
  expect(totalCruised).toBeGreaterThan(40);
});

describe("a planted import is caught", () => {
  const targets = ["api", "api/playground/browser", "cli", "errors", "facts", "graph", "model", "questions"];
  const folder = temporaryTree({
    ...Object.fromEntries(
      targets.map((part) => [`src/${part}/target.ts`, 'import "node:crypto";\nexport type t = 1;\n']),
    ),
    "src/bootstrap/target.mjs": 'import "node:crypto";\n',
    "src/cli/c.ts": 'import "./b.ts";\n',
    "tests/target.ts": 'import "node:crypto";\n',
    ...Object.fromEntries(planted.map(({ file, code }) => [file, `${code}\n`])),
  });
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    copyFileSync(join(root, file), join(folder, file));
  }
  linkPackages(folder);
  const found = cruise(folder).violations.map(({ from, rule }) => `${from}: ${rule.name}`);

  test.each(planted)("$rule: $file", ({ file, rule }) => {
    expect(found).toContain(`${file}: ${rule}`);
  });
});

function cruise(folder: string): z.infer<typeof cruised>["summary"] {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "tests"];
  const { stdout, stderr } = runNode(args, folder);
  if (stdout === "") throw new Error(stderr);
  return cruised.parse(JSON.parse(stdout)).summary;
}
