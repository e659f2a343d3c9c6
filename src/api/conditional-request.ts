import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What tells one state of an answer from another. */
export interface Validators {
  /** With its quotes. */
  readonly entityTag: string;
  /** UTC; undefined where nothing has been loaded yet. */
  readonly changedAt: string | undefined;
}

/** A strong tag: the same parts make the same bytes. */
export function toEntityTag(parts: readonly unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether the client names the tag that it has, so that nothing else need be known (RFC 9110, 13.1.2). */
export function hasTag(headers: IncomingHttpHeaders, { entityTag }: Validators): boolean {
  return tagsOf(headers).includes(entityTag);
}

/** Whether what is there has not changed for the client; the day counts only where no tag is sent (RFC 9110, 13.1.3). */
export function isUnchanged(headers: IncomingHttpHeaders, validators: Validators): boolean {
  if (headers["if-none-match"] !== undefined) {
    return headers["if-none-match"].trim() === "*" || hasTag(headers, validators);
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  const changed = validators.changedAt === undefined ? Number.NaN : Date.parse(validators.changedAt);
  // The day of HTTP has no parts of a second.
  return Math.floor(changed / 1_000) * 1_000 <= since;
}

/** "Tue, 07 Jul 2026 12:40:00 GMT" */
export function toHttpDate(instant: string): string {
  return new Date(instant).toUTCString();
}

/** Compared weakly: what a proxy has compressed has become W/. */
function tagsOf({ "if-none-match": header = "" }: IncomingHttpHeaders): readonly string[] {
  return header.match(/"[^"]*"/g) ?? [];
}
