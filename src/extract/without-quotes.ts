/**
 * A text with what somebody is quoted with left out: their words tell of no meeting of this page. A quotation may run on unclosed. A few
 * words in quotation marks are a name ("Free and Open Seas", the "2+2") and stay.
 */
export function withoutQuotes(text: string): string {
  const closed = text.replace(/["“][^"”]{120,800}["”]/gu, "…");
  return /^\s*["“]/u.test(closed) ? "…" : closed;
}
