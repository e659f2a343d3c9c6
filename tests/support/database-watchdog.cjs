/**
 * Outlives a test run that is killed: its input is a pipe from the run, which the operating system closes however the run
 * ends. Then it ends the run's Neo4j and deletes its folder, both harmless when the run has done so itself.
 */
const { readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const home = process.argv[2];
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
process.stdin.resume();
process.stdin.on("error", cleanUp);
process.stdin.on("end", cleanUp);

function cleanUp() {
  try {
    const { pid } = JSON.parse(readFileSync(join(home, "server.json"), "utf8"));
    if (pid !== null) process.kill(pid, "SIGKILL");
  } catch {
    // No server was started, or it has ended.
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  process.exit(0);
}
