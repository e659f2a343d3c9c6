import { join } from "node:path";
import { pino } from "pino";
import { z } from "zod";
import { startServer } from "../../src/api/start-server.ts";
import { readWithin } from "../../src/cli/ask-question.ts";
import { readConfiguration } from "../../src/cli/configuration.ts";
import { collectEarly } from "../../src/cli/export/collect-early.ts";
import { startNetwork } from "../../src/cli/start-network.ts";
import { checkFolder } from "../../src/facts/check-folder.ts";
import { connectDatabase } from "../../src/graph/connect-database.ts";
import { projectRoot } from "../../src/root.ts";
import { scanKeys, timeScans } from "./exports/bare-scan.ts";
import { readExportKeys } from "./exports/export-keys.ts";
import { exportOnce } from "./exports/export-once.ts";
import { extractMany } from "./extraction/time-extraction.ts";
import { loadBare } from "./loads/bare-load.ts";
import { rowFilesShape } from "./loads/graph-rows.ts";
import { loadFolder } from "./loads/load-folder.ts";
import { serveBare } from "./reads/bare-server.ts";
import { connectBare } from "./temporary-store.ts";

const store = { uri: z.string(), username: z.string(), password: z.string(), database: z.string() };
const extractTask = z.object({ count: z.int() });
const checkTask = z.object({ facts: z.string() });
const loadTask = z.object({ ...store, facts: z.string() });
const bareLoadTask = z.object({ ...store, folder: z.string(), files: rowFilesShape });
const serveTask = z.object(store);
const listTask = z.object({ ...store, names: z.array(z.string()) });
const exportTask = z.object({
  ...store,
  wanted: z.object({ format: z.string(), of: z.string().exactOptional() }),
  folder: z.string(),
});

type Role = (task: unknown) => Promise<object>;

/** What a worker can be told to do; each answers in one line, and the servers live on until they are ended. */
const roles: Readonly<Record<string, Role>> = {
  extract: (task) => extractMany(extractTask.parse(task).count),
  check: (task) => timed(() => check(checkTask.parse(task).facts)),
  load: (task) => timed(() => load(loadTask.parse(task))),
  "bare-load": (task) => timed(() => bareLoad(bareLoadTask.parse(task))),
  "export-keys": (task) => exportKeys(listTask.parse(task)),
  "scan-keys": (task) => scanBareKeys(listTask.parse(task)),
  scan: (task) => scanBare(listTask.parse(task)),
  export: (task) => exportFormat(exportTask.parse(task)),
  api: (task) => serveApi(serveTask.parse(task)),
  bare: (task) => serveHandWritten(serveTask.parse(task)),
};

export async function runRole([name = "", task = "{}"]: readonly string[]): Promise<void> {
  const role = roles[name];
  if (role === undefined) throw new Error(`no worker does ${name}`);
  process.stdout.write(`${JSON.stringify(await role(JSON.parse(task)))}\n`);
}

async function timed(work: () => Promise<object>): Promise<object> {
  const startedAt = performance.now();
  const answer = await work();
  return { ...answer, ms: performance.now() - startedAt, peakMb: process.resourceUsage().maxRSS / 1024 };
}

async function check(facts: string): Promise<object> {
  const { problems } = await checkFolder([facts]);
  if (problems.length > 0) throw new Error(`fictional facts have ${problems.length} problems`);
  return {};
}

async function load({ facts, ...settings }: z.infer<typeof loadTask>): Promise<object> {
  const database = await connectDatabase(settings);
  try {
    const { database: counters } = await loadFolder(database, facts);
    return { changes: Object.values(counters).reduce((sum, count) => sum + count, 0) };
  } finally {
    await database.close();
  }
}

async function bareLoad({ folder, files, ...settings }: z.infer<typeof bareLoadTask>): Promise<object> {
  const driver = connectBare(settings);
  try {
    return { rows: await loadBare(driver, settings.database, folder, files) };
  } finally {
    await driver.close();
  }
}

/** A page of an export is waited for longer than a person would wait: on a busy machine none may be given up. */
const pageTimeoutMs = 120_000;

async function exportKeys({ names, ...settings }: z.infer<typeof listTask>): Promise<object> {
  const database = await connectDatabase(settings);
  try {
    return { listed: await readExportKeys(readWithin(database, pageTimeoutMs), names) };
  } finally {
    await database.close();
  }
}

/** As `parley export` does, in a process of its own. */
async function exportFormat({ wanted, folder, ...settings }: z.infer<typeof exportTask>): Promise<object> {
  collectEarly();
  const database = await connectDatabase(settings);
  try {
    return await exportOnce(readWithin(database, pageTimeoutMs), wanted, folder);
  } finally {
    await database.close();
  }
}

async function scanBareKeys({ names, ...settings }: z.infer<typeof listTask>): Promise<object> {
  const driver = connectBare(settings);
  try {
    return { listed: await scanKeys(driver, settings.database, names) };
  } finally {
    await driver.close();
  }
}

async function scanBare({ names, ...settings }: z.infer<typeof listTask>): Promise<object> {
  const driver = connectBare(settings);
  try {
    return { scans: await timeScans(driver, settings.database, names) };
  } finally {
    await driver.close();
  }
}

/** As `parley start` serves by default, apart from the log. */
async function serveApi(settings: z.infer<typeof serveTask>): Promise<object> {
  const nowhere = { variables: {}, workingFolder: projectRoot(), cloneFolder: join(projectRoot(), "tests", "bench") };
  const database = await connectDatabase(settings);
  const logger = pino({ level: "silent" });
  const network = startNetwork(database, 256, logger);
  await network.settled;
  const { url } = await startServer({
    database,
    settings: { ...readConfiguration({}, nowhere).settings, port: 0, host: "127.0.0.1" },
    logger,
    findPathsWith: network.findPathsWith,
  });
  return { url: `${url}/graphql` };
}

async function serveHandWritten(settings: z.infer<typeof serveTask>): Promise<object> {
  const { url } = await serveBare(settings);
  return { url };
}
