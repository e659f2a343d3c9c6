import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import type { Support } from "../model/resolved.ts";
import { largestTextBytes } from "./decode-text.ts";
import type { Path, Report } from "./draft-problem.ts";

/** Looks a quote up in the readout's text; undefined where no text lies beside the facts file. */
export type FindQuote = (quote: string) => boolean | undefined;

const noText: FindQuote = () => undefined;

/** The text that `readout.text` names, beside the facts file. */
export async function readQuotedText(file: string, text: string | undefined, report: Report): Promise<FindQuote> {
  if (text === undefined) return noText;
  const path: Path = ["readout", "text"];
  if (isAbsolute(text) || /^[A-Za-z]:|\\/.test(text) || text.split("/").includes("..")) {
    const message = `"${text}" is not beside the facts file.`;
    report({ id: "F80", path, message, value: text, suggestion: "Name a file in the same folder or below it." });
    return noText;
  }
  const place = join(dirname(file), text);
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile() !== true || found.size > largestTextBytes) {
    report({ id: "W10", path, message: `There is no text "${text}"; quotes are not looked up.`, value: text });
    return noText;
  }
  const whole = plain(await readFile(place, "utf8"));
  return (quote) => whole.includes(plain(quote));
}

/** What a fact rests on; a quote that the text does not hold is a warning. */
export function supportOf(
  said: { readonly at: string; readonly quote?: string | undefined },
  findQuote: FindQuote,
  path: Path,
  report: Report,
): Support {
  const { at: paragraph, quote } = said;
  if (quote === undefined) return { paragraph };
  const quoteFound = findQuote(quote);
  if (quoteFound === undefined) return { paragraph, quote };
  if (!quoteFound) {
    const shown = quote.length > 60 ? `${quote.slice(0, 59)}…` : quote;
    report({
      id: "W09",
      path: [...path, "quote"],
      message: `The readout's text does not hold the quote "${shown}".`,
      value: quote,
      suggestion: "Copy the words as printed.",
    });
  }
  return { paragraph, quote, quoteFound };
}

/** Spaces, line ends, kinds of quotation marks and dashes, and Unicode forms do not count. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u201a\u201b\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
