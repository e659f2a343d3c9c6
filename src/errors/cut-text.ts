/** An id has at most 120 characters, so every id is shown whole. */
const longestShown = 120;
const longestSentence = 1000;

/** Long text from a file, for people: its beginning. */
export function cutText(text: string, longest = longestShown): string {
  if (text.length <= longest) return text;
  // Half of a surrogate pair would not be a character.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A sentence about a file in which each value is cut, so that no file fills a screen. */
export function cutSentence(sentence: string, value = ""): string {
  const short = value.length > longestShown ? sentence.replaceAll(value, () => cutText(value)) : sentence;
  if (short.length <= longestShown) return short;
  const quoted = short.replace(/"([^"]*)"/g, (_, inside: string) => `"${cutText(inside)}"`);
  return cutText(quoted, longestSentence);
}
