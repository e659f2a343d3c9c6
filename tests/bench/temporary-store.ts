import neo4j, { type Config, type Driver } from "neo4j-driver";
import { startDatabase } from "../../src/database/start-database.ts";
import { UserError } from "../../src/errors/user-error.ts";
import { temporaryDatabase } from "../support/test-database.ts";

/** Where a worker finds the database. */
export interface StoreSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A fresh, empty Neo4j of the bench's own. */
export interface BenchStore {
  readonly settings: StoreSettings;
  readonly driver: Driver;
  readonly database: string;
  /** Ends the server and deletes its folder. */
  discard(): Promise<void>;
}

export async function startStore(heapMb: number): Promise<BenchStore> {
  const temporary = temporaryDatabase("parley-bench-");
  const { uri, username, password, database } = await startDatabase({ ...temporary.settings, heapMb });
  const settings = { uri, username, password, database };
  const driver = connectBare(settings);
  return {
    settings,
    driver,
    database,
    async discard() {
      await driver.close();
      await temporary.discard();
    },
  };
}

/** A store that somebody has loaded and keeps: named as the tests have it. Discarding it leaves it as it is. */
export function openLoadedStore(variables: Readonly<Record<string, string | undefined>>): BenchStore {
  const { PARLEY_TEST_URI: uri, PARLEY_TEST_USERNAME: username = "neo4j", PARLEY_TEST_PASSWORD: password } = variables;
  if (uri === undefined || password === undefined) {
    throw new UserError("USAGE", "--loaded needs PARLEY_TEST_URI and PARLEY_TEST_PASSWORD.");
  }
  const database = variables.PARLEY_TEST_DATABASE ?? "neo4j";
  const settings = { uri, username, password, database };
  const driver = connectBare(settings);
  return { settings, driver, database, discard: () => driver.close() };
}

export function connectBare({ uri, username, password }: StoreSettings, more: Config = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true, ...more });
}
