import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The Maven command: MAVEN_HOME or M2_HOME first, then PATH. */
export function findMaven(): string | undefined {
  const { MAVEN_HOME: mavenHome, M2_HOME: m2Home, PATH: path } = process.env;
  const named = [mavenHome, m2Home].filter((folder) => folder !== undefined && folder !== "");
  const folders = [...named.map((folder) => join(folder ?? "", "bin")), ...(path ?? "").split(delimiter)];
  const name = process.platform === "win32" ? "mvn.cmd" : "mvn";
  return folders
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find(existsSync);
}
