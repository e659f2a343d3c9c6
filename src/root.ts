import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder that holds package.json, schema.graphql, cypher/ and seeds/: the clone or the installed package.
 * Found upwards from this code, so it is right from src/ (tests), from dist/ (the bundle) and from any working folder.
 */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "schema.graphql"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no schema.graphql above ${__dirname}`);
    folder = parent;
  }
  return folder;
}
