import type { Command } from "commander";
import { type RouteRow, routeTable } from "../../api/route-table.ts";
import { checkPort } from "../check-port.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { serveGraph } from "../load-and-serve.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { withDatabase } from "../with-database.ts";

interface ServeFlags {
  readonly routes?: true;
  readonly json?: true;
}

export function addServeCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("serve")
    .summary("serve the graph as it is, without loading anything")
    .description(
      "Serve what the database holds, until Ctrl+C: as `parley start` does, and no facts file is loaded before. With --routes nothing is served; what would be is listed.",
    )
    .option("--routes", "List the routes of the server: method, address, what for, and which setting turns it on.")
    .option("--json", "With --routes: as JSON.")
    .addHelpText(
      "after",
      examples(["parley serve --port 8080", "parley serve --routes", "parley serve --routes --json"]),
    );
  addSettingFlags(command, ["server", "database", "built-in database", "limits"]);
  command.action(async (flags: ServeFlags) => {
    if (flags.routes !== true) return serve(command, context);
    const text = flags.json === true ? JSON.stringify(routeTable.map(toEntry), null, 2) : toLines(routeTable);
    context.streams.stdout.write(`${text}\n`);
  });
}

async function serve(command: Command, context: CommandContext): Promise<void> {
  const configuration = readCommandConfiguration(command, context);
  const { settings } = configuration;
  const { streams } = context;
  const talk = (line: string) => void streams.stderr.write(`${line}\n`);
  await checkPort(settings.host, settings.port);
  await withDatabase(configuration, talk, (access, interrupted) =>
    serveGraph(settings, access, { streams, interrupted }),
  );
}

function toEntry({ methods, path, purpose, turnedOnBy }: RouteRow) {
  return { methods, path, purpose, onByDefault: turnedOnBy === undefined, turnedOnBy: turnedOnBy ?? null };
}

function toLines(rows: readonly RouteRow[]): string {
  const cells = rows.map(({ methods, path, purpose, turnedOnBy }) => {
    const when = turnedOnBy === undefined ? "" : ` (off; ${turnedOnBy} turns it on)`;
    return { method: methods.join(", "), path, told: `${purpose}${when}` };
  });
  const widthOf = (column: "method" | "path") => Math.max(...cells.map((cell) => cell[column].length)) + 2;
  const [methodWidth, pathWidth] = [widthOf("method"), widthOf("path")];
  return cells
    .map(({ method, path, told }) => `${method.padEnd(methodWidth)}${path.padEnd(pathWidth)}${told}`)
    .join("\n");
}
