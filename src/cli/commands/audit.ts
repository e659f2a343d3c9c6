import { resolve } from "node:path";
import type { Command } from "commander";
import { toVisibleJson } from "../../errors/visible-text.ts";
import { auditFacts } from "../../facts/audit/audit-facts.ts";
import { readAuditedFacts } from "../../facts/audit/audited-facts.ts";
import { showAudit } from "../audit-text.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";

interface AuditFlags {
  readonly json?: true;
}

export function addAuditCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("audit")
    .summary("tell what facts files cover, and what in them is unlikely")
    .description(
      "Count what facts files cover (publishers, years, parties, levels, how much is resolved), and list what a person should look at: entries that may be one person, ids that may be one meeting, people in two places at one time, offices with two holders, people who met nobody. Without a path, the seeds folder is audited. Nothing found here is certainly wrong, so the exit is 0; `parley check` reports what is.",
    )
    .argument("[paths...]", "Files (.yaml, .yml, .json, .jsonl) and folders.")
    .option("--json", "Print JSON: one object with counts, shares and findings.")
    .addHelpText("after", examples(["parley audit", "parley audit my-facts", "parley audit --json | jq .findings"]));
  addSettingFlags(command, ["content"]);
  command.action(async (given: readonly string[], flags: AuditFlags) => {
    const { seeds } = readCommandConfiguration(command, context).settings;
    const { streams, environment } = context;
    const paths = given.length === 0 ? [seeds] : given.map((path) => resolve(environment.workingFolder, path));
    const audit = auditFacts(await readAuditedFacts(paths, [seeds]));
    streams.stdout.write(`${flags.json === true ? toVisibleJson(audit) : showAudit(audit)}\n`);
  });
}
