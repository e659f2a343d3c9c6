const OLDEST = [20, 19];

/**
 * Stops with one sentence on a Node that cannot run Parley. Called before anything newer than Node 14 is touched.
 * The limit equals `engines` in package.json; tests/unit/bootstrap/node-version.test.ts keeps them equal.
 */
export function requireSupportedNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  stop(`Parley needs Node ${OLDEST.join(".")} or newer; this is Node ${version}. Install one from https://nodejs.org.`);
}

/** Ends the process with a sentence on stderr: what a person can fix, without a stack. */
export function stop(sentence, exitCode = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCode);
}
