import { projectRoot } from "../root.ts";
import { run } from "./main.ts";

/** Where the bundle starts: the process's own streams, and its end. */
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  // The reader has gone, as in `parley … | head`: nothing is left to say, and nobody to say it to.
  if (problem.code === "EPIPE") process.exit(0);
  throw problem;
});

void run(process.argv.slice(2), process, {
  variables: process.env,
  workingFolder: process.cwd(),
  cloneFolder: projectRoot(),
}).then((exitCode) => {
  // Written last, so its callback comes when all before it has left: an exit must not cut a pipe short.
  process.stdout.write("", () => process.exit(exitCode));
});
