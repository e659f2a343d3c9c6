import { checkGraph, type IntegrityReport, type RuleResult } from "../graph/check-graph.ts";
import { connectDatabase } from "../graph/connect-database.ts";
import { type Paint, paintFor } from "./colour.ts";
import type { Configuration } from "./configuration.ts";
import type { CommandContext } from "./environment.ts";
import { ToldFailure } from "./told-failure.ts";
import { unlessInterrupted, withDatabase } from "./with-database.ts";

/** `parley check --graph`: the integrity rules on the graph as it is. Broken MUST rules fail; SHOULD rules warn. */
export async function reportIntegrity(
  configuration: Configuration,
  form: "json" | "text",
  { streams, environment }: CommandContext,
): Promise<void> {
  await withDatabase(
    configuration,
    (line) => void streams.stderr.write(`${line}\n`),
    async (access, interrupted) => {
      const database = await connectDatabase(access);
      try {
        const report = await unlessInterrupted(checkGraph(database), interrupted);
        const paint = paintFor(streams.stdout, environment);
        streams.stdout.write(form === "json" ? `${JSON.stringify(report, null, 2)}\n` : toText(report, paint));
        if (!report.isSound) throw new ToldFailure("the graph breaks its rules");
      } finally {
        await database.close();
      }
    },
  );
}

/** One line a broken rule, the ids below it, and the count at the end. */
export function toText({ rules }: IntegrityReport, paint: Paint): string {
  const broken = rules.filter(({ brokenCount }) => brokenCount > 0);
  const lines = broken.flatMap((rule) => [
    `${paint(rule.level === "MUST" ? "red" : "yellow", `${rule.id} ${rule.level}`)} ${rule.sentence}`,
    ...rule.broken.map((id) => `    ${id}`),
    ...moreThanShown(rule),
  ]);
  const late = rules
    .filter(({ isChecked }) => !isChecked)
    .map(({ id, sentence }) => `${id} was not checked, the database took too long: ${sentence}`);
  const kept = `${rules.length - broken.length - late.length} of ${rules.length} rules of the graph hold.`;
  return `${[...lines, ...late, kept].join("\n")}\n`;
}

function moreThanShown({ broken, brokenCount }: RuleResult): readonly string[] {
  return brokenCount > broken.length ? [`    and ${(brokenCount - broken.length).toLocaleString("en")} more`] : [];
}
