import { UserError } from "../errors/user-error.ts";
import { type ToldError, tellError } from "./reconcile-errors.ts";

/** What a client of a feed is told; undefined for what is no affair of the client's. */
export function tellFeedError(error: unknown): ToldError | undefined {
  const told = error instanceof UserError ? ofNames[error.code] : undefined;
  if (told === undefined || !(error instanceof Error)) return tellError(error);
  return { ...told, message: error.message };
}

/** GraphQL answers 200 to these; the address of a feed leads nowhere, or to several. */
const ofNames: Readonly<Record<string, Pick<ToldError, "code" | "status">>> = {
  unknown_name: { code: "UNKNOWN_NAME", status: 404 },
  ambiguous_name: { code: "AMBIGUOUS_NAME", status: 300 },
};
