import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** What tells one state of an answer from another. */
export interface Validators {
  readonly etag: string;
  /** UTC; undefined where nothing has been loaded yet. */
  readonly changedAt: string | undefined;
}

type Conditions = Pick<FastifyRequest, "headers">;

/** A strong validator: the same for the same values, which are all that the answer depends on. */
export function toEtag(values: readonly unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 32)}"`;
}

/** Whether the client names the tag; compared weakly, since what a proxy has compressed has become W/ (RFC 9110, 13.1.2). */
export function hasTag({ headers }: Conditions, etag: string): boolean {
  const tags: readonly string[] = headers["if-none-match"]?.match(/"[^"]*"/g) ?? [];
  return tags.includes(etag);
}

/** Whether the client has it already, by `if-none-match`. */
export function hasAlready(request: Conditions, etag: string): boolean {
  return request.headers["if-none-match"]?.trim() === "*" || hasTag(request, etag);
}

/** Whether nothing has changed for the client; the day counts only where no tag is sent (RFC 9110, 13.1.3). */
export function isUnchanged(request: Conditions, { etag, changedAt }: Validators): boolean {
  const { headers } = request;
  if (headers["if-none-match"] !== undefined) return hasAlready(request, etag);
  const changed = changedAt === undefined ? Number.NaN : Date.parse(changedAt);
  // The day of HTTP has no parts of a second.
  return Math.floor(changed / 1_000) * 1_000 <= Date.parse(headers["if-modified-since"] ?? "");
}

/** "Tue, 07 Jul 2026 12:40:00 GMT" */
export function toHttpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
