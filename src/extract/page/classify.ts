import type { Verdict } from "../draft/draft.ts";
import type { Paragraph } from "./page.ts";
import type { NotReadoutSign, PageRules } from "./page-rules.ts";

/** Where the signs of a page's kind are looked for. */
export interface ClassifiedPage {
  readonly title: string | undefined;
  readonly lines: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Whether a sentence tells of a meeting in the past, by somebody else than its speaker. */
  readonly hasMeeting: boolean;
  /** Whether the first paragraph does. */
  readonly leadTells: boolean;
}

const preview: Verdict = {
  isReadout: false,
  kind: "preview",
  reason: "It tells of what is to come, not of a meeting that was held.",
};

/** What a page is, with the reason in words. */
export function classify(page: ClassifiedPage, rules: PageRules): Verdict {
  for (const sign of rules.notReadouts) {
    // An agency's "told reporters" in a page that tells of a meeting in a readout's way is no reason.
    if (count(sign, page) >= sign.times) return { isReadout: false, kind: sign.kind, reason: sign.reason };
  }
  const text = page.paragraphs.map((paragraph) => paragraph.text).join(" ");
  if (isForeign(text)) {
    return { isReadout: false, kind: "other", reason: "It is not in English, the only language that is read." };
  }
  const firstPerson = matches(text.replace(/["“][^"“”]{0,5000}["”]/gu, " "), /\b(?:I|I['’]m|I['’]ve|my)\b/gu);
  if (firstPerson >= 3 && firstPerson * 60 > text.split(" ").length) {
    return { isReadout: false, kind: "speech", reason: "It speaks in the first person." };
  }
  const [lead] = page.paragraphs;
  if (lead !== undefined && !page.leadTells && rules.futureVerbs.test(`${page.title ?? ""}. ${lead.text}`))
    return preview;
  if (page.hasMeeting) return { isReadout: true, kind: "readout", reason: "It tells of a meeting that was held." };
  if (rules.futureVerbs.test(text)) return preview;
  return { isReadout: false, kind: "other", reason: "No sentence tells who met whom." };
}

/** Of English words one in three to five is one of these. */
function isForeign(text: string): boolean {
  const letters = matches(text, /\p{L}/gu);
  const latin = matches(text, /\p{Script=Latin}/gu);
  if (letters > 100 && latin < letters / 2) return true;
  const words = text.split(" ").length;
  return words > 30 && matches(text, /\b(?:the|of|and|to|in|on|a|that|for|with)\b/giu) < words / 12;
}

function count({ where, pattern }: NotReadoutSign, { title = "", lines, paragraphs }: ClassifiedPage): number {
  if (where === "title") return matches(title, pattern);
  if (where === "line") return lines.reduce((sum, line) => sum + (matches(line, pattern) > 0 ? 1 : 0), 0);
  return paragraphs.reduce((sum, { text }) => sum + matches(text, pattern), 0);
}

function matches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
