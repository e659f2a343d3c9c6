import { createInterface } from "node:readline/promises";
import type { DatabaseSettings } from "../../database/database-folders.ts";
import { databaseStatus } from "../../database/database-status.ts";
import { resetDatabase } from "../../database/reset-database.ts";
import { UserError } from "../../errors/user-error.ts";
import type { CommandContext } from "../environment.ts";
import type { ShownAnswer } from "../shown-answer.ts";

const confirmation = "delete";

/** Deletes the store after `--yes`, or after a person at a terminal has typed the word. */
export async function resetAfterConfirmation(
  settings: DatabaseSettings,
  context: CommandContext,
  { yes }: { readonly yes?: true },
): Promise<ShownAnswer> {
  const { state, storeBytes = 0 } = await databaseStatus(settings);
  if (state === "no store") return { data: { result: "no store" }, text: "There is no store to delete." };
  const size = `${(storeBytes / 1e6).toFixed(1)} MB`;
  if (yes !== true) await askFor(`The graph in ${settings.home} (${size}) will be deleted.`, context);
  await resetDatabase(settings);
  return {
    data: { result: "deleted" },
    text: "The store is deleted. `parley start` builds it anew from the facts files.",
  };
}

async function askFor(warning: string, { streams }: CommandContext): Promise<void> {
  const { stdin, stderr } = streams;
  if (!("isTTY" in stdin && stdin.isTTY === true)) {
    throw new UserError("usage", `${warning} Nobody can be asked here: add --yes if it shall be.`, [], 2);
  }
  stderr.write(`${warning} Type "${confirmation}" to go on: `);
  const reader = createInterface({ input: stdin });
  const answer = await new Promise<string>((resolve) => {
    reader.once("line", resolve);
    reader.once("close", () => resolve(""));
  });
  reader.close();
  if (answer.trim() !== confirmation) throw new UserError("not-confirmed", "Nothing was deleted.");
}
