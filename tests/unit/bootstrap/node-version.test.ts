import manifest from "../../../package.json";
import { bootstrapClone } from "../../support/bootstrap-clone.ts";

const clone = bootstrapClone({});

function requireNode(version: string) {
  return clone.run(
    `import { requireSupportedNode } from "./src/bootstrap/node-version.mjs"; requireSupportedNode("${version}");`,
  );
}

test.each(["14.21.3", "18.20.4", "20.18.9"])("Node %s is refused with one sentence", (version) => {
  const { exitCode, stderr } = requireNode(version);
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    `Parley needs Node 20.19 or newer; this is Node ${version}. Install one from https://nodejs.org.\n`,
  );
});

test.each(["20.19.0", "22.0.0", "24.1.0"])("Node %s is accepted", (version) => {
  expect(requireNode(version)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("the oldest Node that starts is the one that package.json names", () => {
  expect(manifest.engines.node).toBe(">=20.19.0");
});
