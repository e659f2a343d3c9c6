/** The code of an error of the operating system, "ENOENT" and the like. Asks the shape: errors come from other realms too. */
export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
