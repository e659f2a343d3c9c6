import { UserError } from "../errors/user-error.ts";
import { chooseLine, type LineChoice } from "./choose-line.ts";
import type { DatabaseSettings } from "./database-folders.ts";
import { type FoundJava, findJavas } from "./find-java.ts";
import { findLine, formatJavaReleases, neo4jLines } from "./neo4j-lines.ts";
import type { StoreRecord } from "./store-record.ts";

/** The Java and the line for the store; a new store takes what fits best, an old one keeps its line. */
export async function chooseJavaAndLine(
  settings: DatabaseSettings,
  store: StoreRecord | undefined,
): Promise<LineChoice> {
  const javas = await findJavas(settings.javaHome);
  const choice = chooseLine(javas, store?.line);
  if (choice !== undefined) return choice;
  throw store === undefined ? javaMissing(javas) : lineMismatch(store, javas, settings);
}

function javaMissing(javas: readonly FoundJava[]): UserError {
  const wanted = neo4jLines.map((line) => `${formatJavaReleases(line)} for Neo4j ${line.version}`).join(", ");
  return new UserError("DATABASE_JAVA_MISSING", `No Java was found that runs Neo4j. ${formatFound(javas)}`, [
    {
      id: "DB08",
      severity: "error",
      message: `Needed: ${wanted}.`,
      suggestion: "Install Java 17 or newer, or set JAVA_HOME to one, or set NEO4J_URI to a Neo4j that runs already.",
    },
  ]);
}

function lineMismatch(store: StoreRecord, javas: readonly FoundJava[], settings: DatabaseSettings): UserError {
  const line = findLine(store.line);
  const needs = line === undefined ? "another Java" : formatJavaReleases(line);
  const message = `The store was written by Neo4j ${store.version}, which needs ${needs}. ${formatFound(javas)}`;
  return new UserError("DATABASE_LINE_MISMATCH", message, [
    {
      id: "DB03",
      severity: "error",
      message: `A store of the line ${store.line} is not opened by another line.`,
      at: { file: settings.home },
      suggestion: `Install ${needs} or set JAVA_HOME to it; or delete the store with \`parley database reset\` and load the facts files again.`,
    },
  ]);
}

function formatFound(javas: readonly FoundJava[]): string {
  if (javas.length === 0) return "No Java was found.";
  return `Found: ${javas.map(({ release, executable }) => `Java ${release} (${executable})`).join(", ")}.`;
}
