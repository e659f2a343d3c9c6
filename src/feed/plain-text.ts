/** What XML 1.0 can not hold, and marks that would turn the direction of whatever is read after them. */
const neverShown =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a readout or a name on one line, without what a reader of feeds could stumble over. */
export function toPlainText(text: string): string {
  return text.replace(neverShown, "").replace(/\s+/gu, " ").trim();
}

/** An address that may stand in a link; text of a readout is never taken for a script. */
export function toLinkAddress(url: string | null): string | undefined {
  if (url === null || !/^https?:\/\//i.test(url)) return undefined;
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}
