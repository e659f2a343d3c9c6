import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { z } from "zod";

/** Reads a small JSON file; undefined when it is missing or not of the shape (half a file after a power cut). */
export function readRecord<T>(file: string, shape: z.ZodType<T>): T | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file in one step, so that a reader sees the old content or the new, never half. */
export function writeRecord(file: string, record: object): void {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

export function deleteRecord(file: string): void {
  rmSync(file, { force: true });
}
