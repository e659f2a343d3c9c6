import type { Citation } from "../asking/citations.ts";
import { withArticle } from "../asking/words.ts";

/**
 * What readouts of one meeting are called in sentences: by their publisher, and by their title too where one publisher
 * has several.
 */
export function namePublishers(citations: readonly Citation[]): (readout: string) => string {
  const readouts = new Map(citations.map((citation) => [citation.readout, citation]));
  const publishers = [...readouts.values()].map(({ publisher }) => publisher);
  const names = new Map(
    [...readouts].map(([readout, { publisher, title }]) => {
      if (publisher === null) return [readout, `"${title}"`];
      const isOnly = publishers.filter((other) => other === publisher).length === 1;
      return [readout, isOnly ? withArticle(publisher) : `${withArticle(publisher)} ("${title}")`];
    }),
  );
  return (readout) => names.get(readout) ?? readout;
}
