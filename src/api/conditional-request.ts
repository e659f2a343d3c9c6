import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** A strong validator: the same for the same values, which are all that the answer depends on. */
export function toEtag(values: readonly unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 32)}"`;
}

/** Whether the client has it already, by `if-none-match`. */
export function hasAlready({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers["if-none-match"];
  if (known === undefined) return false;
  return known.split(",").some((each) => ["*", etag].includes(each.trim().replace(/^W\//, "")));
}
