import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { digest } from "../model/keys.ts";
import type { Support } from "../model/resolved.ts";
import { largestTextBytes } from "./decode-text.ts";
import type { Path, Report } from "./draft-problem.ts";
import { errorCode } from "./error-code.ts";

/** Looks a quote up in the readout's text; undefined where no text lies beside the facts file. */
export type FindQuote = (quote: string) => boolean | undefined;

const noText: FindQuote = () => undefined;

/** The text that `readout.text` names, beside the facts file. */
export async function readQuotedText(file: string, text: string | undefined, report: Report): Promise<FindQuote> {
  if (text === undefined) return noText;
  const path: Path = ["readout", "text"];
  const found = await readBeside(file, text);
  if (typeof found === "string") {
    const whole = plain(found);
    return (quote) => whole.includes(plain(quote));
  }
  if (found.isElsewhere) {
    const message = `"${text}" is not beside the facts file.`;
    report({ id: "F80", path, message, value: text, suggestion: "Name a file in the same folder or below it." });
  } else {
    const message = `${found.message}; quotes are not looked up.`;
    report({ id: "W10", path, message, value: text });
  }
  return noText;
}

type NoText = { readonly isElsewhere: true } | { readonly isElsewhere: false; readonly message: string };

const elsewhere: NoText = { isElsewhere: true };

async function readBeside(file: string, text: string): Promise<string | NoText> {
  if (isAbsolute(text) || /^[A-Za-z]:|\\/.test(text) || text.split("/").includes("..")) return elsewhere;
  const none: NoText = { isElsewhere: false, message: `There is no text "${text}"` };
  try {
    // A link may lead anywhere: where the bytes lie is what counts.
    const place = await realpath(join(dirname(file), text));
    const way = relative(await realpath(dirname(file)), place);
    if (isAbsolute(way) || way.split(sep)[0] === "..") return elsewhere;
    const found = await stat(place);
    return found.isFile() && found.size <= largestTextBytes ? await readFile(place, "utf8") : none;
  } catch (fault) {
    const code = errorCode(fault);
    if (code === "ENOENT" || code === "ENOTDIR" || code === undefined) return none;
    return { isElsewhere: false, message: `The text "${text}" cannot be opened (${code})` };
  }
}

/**
 * What stands for the text beside a facts file in its hash, so that a change of the text alone is seen. The file is not
 * parsed for it: the name is looked for as people write it, `text: name` on a line of its own or in JSON.
 */
export async function hashBeside(file: string, written: string): Promise<string> {
  const named = /^[ \t]+text:[ \t]+(["']?)([^"'#\r\n]+)\1[ \t]*\r?$|"text"\s*:\s*"([^"\\]+)"/m.exec(written);
  const text = named?.[2] ?? named?.[3];
  if (text === undefined) return "";
  const found = await readBeside(file, text.trim());
  return typeof found === "string" ? digest(found) : "";
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
