import { join } from "node:path";
import type { DatabaseSettings } from "../database/database-folders.ts";
import { describeChoice } from "../database/describe-choice.ts";
import { findDockerEngine } from "../database/find-docker-engine.ts";
import { startDatabase } from "../database/start-database.ts";
import { startWithDocker } from "../database/start-with-docker.ts";
import { UserError } from "../errors/user-error.ts";
import type { Configuration } from "./configuration.ts";
import type { Settings } from "./settings-table.ts";

/** A Neo4j to load into and to read from. */
export interface OpenDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Stops the server if this process started it, and leaves any other running. */
  close(): Promise<void>;
}

type Talk = (line: string) => void;

/**
 * The Neo4j at NEO4J_URI; else one that is started here on Java; else one in Docker. Says in one line which, and why.
 * @throws UserError "no-database" that names the three ways, with the next step of each
 */
export async function openDatabase(configuration: Configuration, talk: Talk): Promise<OpenDatabase> {
  const { settings, origins } = configuration;
  const { neo4jUri: uri, neo4jUsername: username, neo4jPassword: password, neo4jDatabase: database } = settings;
  if (uri !== undefined && password !== undefined) {
    talk(`Database: the Neo4j at ${uri}, because NEO4J_URI is set (${origins.neo4jUri}).`);
    return { uri, username, password, database, close: async () => {} };
  }
  const builtIn = toDatabaseSettings(settings);
  const choice = await describeChoice(builtIn);
  if (!("missing" in choice)) {
    const { version, javaRelease, java } = choice;
    talk(`Database: Neo4j ${version}, started here on Java ${javaRelease} (${java}), because NEO4J_URI is not set.`);
    const running = await startDatabase(builtIn, talk);
    return { ...toAccess(running), close: () => (running.ownedHere ? running.stop() : Promise.resolve()) };
  }
  const engine = await findDockerEngine();
  if (engine === undefined) throw noDatabase(choice.missing);
  talk(`Database: Neo4j in Docker ${engine}, because NEO4J_URI is not set and there is no ${listOf(choice.missing)}.`);
  const running = await startWithDocker(builtIn, talk);
  return { ...toAccess(running), close: () => running.stop() };
}

/** Where the built-in database lives below the data folder; "until stopped" outlives the command that starts it. */
export function toDatabaseSettings(settings: Settings, lifetime?: "until stopped"): DatabaseSettings {
  return {
    home: join(settings.home, "database"),
    heapMb: settings.heapMb,
    ...(settings.javaHome === undefined ? {} : { javaHome: settings.javaHome }),
    ...(lifetime === undefined ? {} : { lifetime }),
  };
}

function toAccess({ uri, username, password, database }: Omit<OpenDatabase, "close">): Omit<OpenDatabase, "close"> {
  return { uri, username, password, database };
}

function noDatabase(missing: readonly string[]): UserError {
  const way = (message: string, suggestion: string) => ({ id: "C04", severity: "error", message, suggestion }) as const;
  return new UserError(
    "no-database",
    "Parley found no Neo4j and nothing to start one with. Any one of these will do.",
    [
      way("A Neo4j that runs elsewhere.", "Put NEO4J_URI and NEO4J_PASSWORD into .env; .env.example shows how."),
      way(
        `A Neo4j started by Parley: ${listOf(missing)} was not found.`,
        "Install Java 17 or newer and Maven, on Debian: apt install default-jdk-headless maven.",
      ),
      way(
        "A Neo4j in Docker: no engine with the compose command answers.",
        "Install Docker (https://docs.docker.com/get-docker/) and start it.",
      ),
    ],
  );
}

function listOf(missing: readonly string[]): string {
  return missing.join(" and ");
}
