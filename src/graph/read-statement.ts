import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../root.ts";

const statements = new Map<string, string>();

/**
 * The text of cypher/<path>.cypher, fixed to Cypher 5: a newer server's own default may be another version.
 * @param path such as "load/readouts"
 */
export function readStatement(path: string): string {
  const known = statements.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(projectRoot(), "cypher", `${path}.cypher`), "utf8");
  const statement = /^CYPHER 5$/m.test(text) ? text : `CYPHER 5\n${text}`;
  statements.set(path, statement);
  return statement;
}
