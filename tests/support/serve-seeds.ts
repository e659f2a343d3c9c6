import { join } from "node:path";
import { pino } from "pino";
import { playgroundRoutes } from "../../src/api/playground/playground-routes.ts";
import { startNetwork } from "../../src/cli/start-network.ts";
import { connectDatabase } from "../../src/graph/connect-database.ts";
import { createConstraints } from "../../src/graph/create-constraints.ts";
import { projectRoot } from "../../src/root.ts";
import { loadFolder } from "../bench/loads/load-folder.ts";
import { defaultSettings, startTestApi, type TestApi } from "./test-api.ts";
import { emptyGraph, testDatabaseSettings } from "./test-graph.ts";

/** Puts the facts of seeds/, and nothing else, into the test database and serves them with the playground. */
export async function serveSeeds(): Promise<TestApi> {
  const database = await connectDatabase(testDatabaseSettings());
  await emptyGraph(database);
  await createConstraints(database);
  await loadFolder(database, join(projectRoot(), "seeds"));
  const folder = join(projectRoot(), "dist", "playground");
  const questions = join(projectRoot(), "docs", "examples");
  const network = startNetwork(database, 256, pino({ level: "silent" }));
  await network.settled;
  const playground = playgroundRoutes({ folder, questions });
  // The first time a question is asked its statements are planned, which a busy machine takes its time over.
  const settings = { ...defaultSettings, timeoutMs: 60_000 };
  const api = await startTestApi(database, { settings, playground, findPathsWith: network.findPathsWith });
  const close = async () => {
    await api.close();
    await network.close();
    await database.close();
  };
  return { ...api, close };
}
