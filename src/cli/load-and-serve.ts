import { join } from "node:path";
import { destination, pino } from "pino";
import { playgroundRoutes } from "../api/playground/playground-routes.ts";
import { type PreparedQuestion, readPreparedQuestions } from "../api/read-prepared-questions.ts";
import { type RunningServer, startServer } from "../api/start-server.ts";
import { connectDatabase, type Database } from "../graph/connect-database.ts";
import { projectRoot } from "../root.ts";
import { explainListenError } from "./check-port.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { Settings } from "./settings-table.ts";

export interface Course {
  /** Takes the lines that tell a person where everything is. */
  readonly show: (line: string) => void;
  /** Resolves when the person wants the end. */
  readonly interrupted: Promise<void>;
}

/** Loads the facts files, serves until interrupted, and resolves when server and connection are closed. */
export async function loadAndServe(settings: Settings, access: OpenDatabase, course: Course): Promise<void> {
  const { uri, username, password, database: name } = access;
  const database = await connectDatabase({ uri, username, password, database: name });
  try {
    const server = await serve(settings, database);
    try {
      for (const line of describeServer(server, access)) course.show(line);
      await course.interrupted;
    } finally {
      await server.close();
    }
  } finally {
    await database.close();
  }
}

async function serve(settings: Settings, database: Database): Promise<RunningServer> {
  const questions = join(projectRoot(), "docs", "examples");
  const prepared = await readPreparedQuestions(questions);
  try {
    return await startServer({
      database,
      settings,
      // stdout is for answers; 2 is stderr, written at once so that a last line is not lost.
      logger: pino({ level: settings.logLevel }, destination({ fd: 2, sync: true })),
      playground: playgroundRoutes({ folder: join(projectRoot(), "dist", "playground"), questions }),
      preparedQueries: prepared.filter(needsNoVariables).map(({ query }) => query),
    });
  } catch (error) {
    throw explainListenError(error, settings.host, settings.port);
  }
}

function needsNoVariables({ variables }: PreparedQuestion): boolean {
  return variables === "";
}

function describeServer({ url }: RunningServer, { uri }: OpenDatabase): readonly string[] {
  const address = url.replace(/\/$/, "");
  return [`Playground  ${address}/`, `API         ${address}/graphql`, `Database    ${uri}`, "Stop        Ctrl+C"];
}
