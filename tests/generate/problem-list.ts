import { problemCatalogue } from "../../src/facts/problem-catalogue.ts";
import { acts } from "../../src/model/acts.ts";

/** The list of problems in docs/facts-files.md. */
export function writeProblemList(): string {
  const rows = problemCatalogue.map(
    ({ id, title, explanation, example }) =>
      `| <a id="${id.toLowerCase()}"></a>${id} | ${title} | ${cell(explanation)} | ${code(example)} |`,
  );
  return ["| id | what | why, and what to do | brought about by |", "|---|---|---|---|", ...rows].join("\n");
}

/** What each act says unless the file says otherwise. */
export function writeActTable(): string {
  const rows = acts.map((row) => {
    const status = "status" in row ? `\`${row.status}\`` : "none: write `status`";
    return `| \`${row.act}\` | ${row.typicalWording} | ${row.strength} | \`${row.polarity}\` | ${status} |`;
  });
  return [
    "| act | typical wording | strength | polarity | status of a cooperation |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

/** One line of code; a line break of the example is shown as a slash. */
function code(text: string): string {
  const line = text
    .split("\n")
    .map((part) => part.trim())
    .join(" / ")
    .replaceAll("|", "\\|");
  return `\`${line}\``;
}
