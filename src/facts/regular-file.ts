import { stat } from "node:fs/promises";

/** Whether the path leads to a file of bytes that end: reading a pipe or a device might never come back. */
export async function isRegularFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
