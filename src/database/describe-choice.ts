import { chooseLine } from "./choose-line.ts";
import { type DatabaseSettings, toDatabaseFolders } from "./database-folders.ts";
import { findJavas } from "./find-java.ts";
import { findMaven } from "./find-maven.ts";
import { formatJavaReleases, type Neo4jLine, neo4jLines } from "./neo4j-lines.ts";
import { findJars } from "./resolve-jars.ts";
import { readStoreRecord } from "./store-record.ts";

/** What the built-in database would run on. */
export interface DatabaseChoice {
  readonly java: string;
  readonly javaRelease: number;
  /** Where the Java was found: "JAVA_HOME", "PATH" or a folder. */
  readonly javaOrigin: string;
  readonly line: Neo4jLine["name"];
  readonly version: string;
  /** Whether the store is of this line already, so that no other could be chosen. */
  readonly remembered: boolean;
  /** Whether Neo4j's jars are here; otherwise the start fetches them with Maven. */
  readonly fetched: boolean;
}

/** Looks, and starts nothing: the choice, or each thing that is missing in a few words. */
export async function describeChoice(
  settings: DatabaseSettings,
): Promise<DatabaseChoice | { readonly missing: readonly string[] }> {
  const folders = toDatabaseFolders(settings);
  const store = readStoreRecord(folders);
  const choice = chooseLine(await findJavas(settings.javaHome), store?.line);
  const fetched = choice !== undefined && findJars(folders.jars, choice.line) !== undefined;
  const missing = [
    ...(choice === undefined ? [neededJava(store?.line)] : []),
    ...(fetched || findMaven() !== undefined ? [] : ["Maven (mvn on the PATH)"]),
  ];
  if (choice === undefined || missing.length > 0) return { missing };
  const { java, line } = choice;
  return {
    java: java.executable,
    javaRelease: java.release,
    javaOrigin: java.origin,
    line: line.name,
    version: line.version,
    remembered: store !== undefined,
    fetched,
  };
}

function neededJava(remembered: Neo4jLine["name"] | undefined): string {
  const line = neo4jLines.find(({ name }) => name === remembered);
  return line === undefined
    ? "Java 17 or newer"
    : `${formatJavaReleases(line)}, which the store's Neo4j ${line.name} needs`;
}
