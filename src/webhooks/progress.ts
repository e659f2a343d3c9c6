import { createHash } from "node:crypto";
import { z } from "zod";

/** The last load that each address was told of, and whether it wants no more. */
export type Progress = Readonly<Record<string, ToldOf>>;

interface ToldOf {
  readonly version: number;
  readonly loadedAt: string | null;
  readonly isGone: boolean;
}

export interface ProgressStore {
  /** By address. */
  read(): Progress;
  write(progress: Progress): void;
}

const toldOf = z.object({ version: z.int(), loadedAt: z.string().nullable(), isGone: z.boolean() });

/** What is kept: addresses by their hash, since some hold a key in their path. */
export const progressRecord = z.object({ addresses: z.record(z.string(), toldOf) });
export type ProgressRecord = z.output<typeof progressRecord>;

/** The progress of these addresses; of others that the record holds nothing is taken over. */
export function fromRecord(record: ProgressRecord | undefined, addresses: readonly URL[]): Progress {
  const known = addresses.flatMap(({ href }) => {
    const told = record?.addresses[toKey(href)];
    return told === undefined ? [] : [[href, told] as const];
  });
  return Object.fromEntries(known);
}

export function toRecord(progress: Progress): ProgressRecord {
  return { addresses: Object.fromEntries(Object.entries(progress).map(([href, told]) => [toKey(href), told])) };
}

function toKey(href: string): string {
  return createHash("sha256").update(href).digest("hex").slice(0, 32);
}
