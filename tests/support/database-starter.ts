import { startDatabase } from "../../src/database/start-database.ts";

/** Another process that starts a database, says so in one line, and lives until it is killed. Argument: the settings. */
async function main(): Promise<void> {
  const running = await startDatabase(JSON.parse(process.argv[2] ?? "{}"));
  const { pid, uri, startedHere } = running;
  process.stdout.write(`${JSON.stringify({ pid, uri, startedHere })}\n`);
  setInterval(() => {}, 60_000);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
