import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../src/root.ts";
import { runNode } from "../support/run-node.ts";

const cruised = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
});

/** A Mermaid drawing of which part of src/ imports which, from the imports themselves. errors and root.ts, which all import, are left out. */
export function drawImports(): string {
  const arrows = findImports().map(([from, to]) => `  ${from} --> ${to}`);
  return ["```mermaid", "flowchart LR", ...arrows, "```"].join("\n");
}

function findImports(): readonly (readonly [string, string])[] {
  const root = projectRoot();
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const { stdout, stderr } = runNode(
    [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"],
    root,
  );
  if (stdout === "") throw new Error(stderr);
  const { modules } = cruised.parse(JSON.parse(stdout));
  const pairs = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => `${toPart(source) ?? ""} ${toPart(resolved) ?? ""}`),
  );
  return [...new Set(pairs)]
    .sort()
    .map((pair) => pair.split(" "))
    .flatMap(([from = "", to = ""]) => (from === "" || to === "" || from === to ? [] : [[from, to] as const]));
}

function toPart(path: string): string | undefined {
  const part = /^src\/([^/]+)\//.exec(path)?.[1];
  return part === "errors" ? undefined : part;
}
