import { settingRows } from "../../src/cli/settings-table.ts";

/** `.env.example`: every setting with its default, each switched off by a `#`. */
export function writeEnvironmentExample(): string {
  const rows = settingRows.map(
    ({ variable, description, fallback = "" }) => `# ${description}\n#${variable}=${fallback}\n`,
  );
  return [
    "# Settings of Parley. Copy this file to .env and take the # from the lines you change.",
    "# A flag of the command line, or a variable of the environment, comes before a line here.",
    "",
    rows.join("\n"),
  ].join("\n");
}
