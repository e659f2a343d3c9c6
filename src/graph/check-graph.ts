import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "../errors/user-error.ts";
import { projectRoot } from "../root.ts";
import type { Database } from "./connect-database.ts";

/** A rule of cypher/checks, with the rows that break it. */
export interface RuleResult {
  readonly id: string;
  readonly level: "MUST" | "SHOULD";
  readonly sentence: string;
  /** The first of the ids that break it. */
  readonly broken: readonly string[];
  readonly brokenCount: number;
  /** False where the database took too long over it: then nobody knows. */
  readonly isChecked: boolean;
}

export interface IntegrityReport {
  readonly rules: readonly RuleResult[];
  /** Whether no MUST is known to be broken. */
  readonly isSound: boolean;
}

export interface IntegrityRule {
  readonly id: string;
  readonly level: "MUST" | "SHOULD";
  readonly sentence: string;
  readonly statement: string;
}

const brokenRow = z.object({ id: z.string() });
/** Enough to see what kind of thing is wrong. */
const mostShown = 20;
/** A rule looks at the whole graph, which takes its time on a large one. */
const timeoutMs = 300_000;

/** Runs every rule of cypher/checks; the rules read only. */
export async function checkGraph(database: Database): Promise<IntegrityReport> {
  const rules: RuleResult[] = [];
  for (const { statement, ...rule } of readIntegrityRules()) {
    const found = await database.read(statement, {}, brokenRow, { timeoutMs }).catch((error: unknown) => {
      if (error instanceof UserError && error.code === "database_slow") return undefined;
      throw error;
    });
    const broken = (found ?? []).slice(0, mostShown).map(({ id }) => id);
    rules.push({ ...rule, broken, brokenCount: found?.length ?? 0, isChecked: found !== undefined });
  }
  return { rules, isSound: rules.every(({ level, brokenCount }) => level === "SHOULD" || brokenCount === 0) };
}

const header = /^\/\/ (E\d{2,}) (MUST|SHOULD) ([\s\S]+?)\n\/\/ Returns id: /;

/** The rules by id, as the headers of their files state them. */
export function readIntegrityRules(): readonly IntegrityRule[] {
  const folder = join(projectRoot(), "cypher", "checks");
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [, id, level, sentence] = header.exec(readFileSync(join(folder, file), "utf8")) ?? [];
      if (id === undefined || (level !== "MUST" && level !== "SHOULD") || sentence === undefined) {
        throw new Error(`no rule in the header of cypher/checks/${file}`);
      }
      const statement = `checks/${file.replace(/\.cypher$/, "")}`;
      return { id, level, sentence: sentence.replace(/\n\/\/ /g, " "), statement };
    });
}
