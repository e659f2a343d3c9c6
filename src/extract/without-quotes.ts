/** A text with what somebody is quoted with left out: their words tell of no meeting of this page. A quotation may run on unclosed. */
export function withoutQuotes(text: string): string {
  const closed = text.replace(/["“][^"”]{0,800}["”]/gu, "…");
  return /^\s*["“]/u.test(closed) ? "…" : closed;
}
