const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text between tags and between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}

/** A link where the address is one of the web, else the words alone: a source may be given as anything. */
export function linkOrText(words: string, url: string | null): string {
  const isWeb = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
  return isWeb
    ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(words)}</a>`
    : escapeHtml(words);
}
