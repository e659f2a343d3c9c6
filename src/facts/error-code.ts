/** The code of an error of the operating system (ENOENT, EACCES); undefined for any other. */
export function errorCode(fault: unknown): string | undefined {
  if (typeof fault !== "object" || fault === null || !("code" in fault)) return undefined;
  return typeof fault.code === "string" && /^E[A-Z]+$/.test(fault.code) ? fault.code : undefined;
}
