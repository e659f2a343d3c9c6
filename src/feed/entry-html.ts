import { element, text } from "../export/formats/xml.ts";
import type { EntrySource, FeedEntry } from "../questions/feed/feed-entry.ts";
import { toLinkAddress, toPlainText } from "./plain-text.ts";

/** What an entry says, as HTML; whatever is quoted is text in it. */
export function toHtml({ sentence, lines, sources }: FeedEntry): string {
  const facts = lines.map(({ label, texts }) => element("dt", {}, plain(label)) + definitions(texts.map(plain)));
  return [
    element("p", {}, plain(sentence)),
    ...(facts.length === 0 ? [] : [element("dl", {}, ...facts)]),
    ...(sources.length === 0 ? [] : [element("p", {}, "According to"), element("ul", {}, ...sources.map(toItem))]),
  ].join("\n");
}

/** The same without markup. */
export function toText({ sentence, lines, sources }: FeedEntry): string {
  return [
    toPlainText(sentence),
    ...lines.map(({ label, texts }) => `${label}: ${texts.map(toPlainText).join("; ")}`),
    ...sources.map((source) => `According to ${sourceInWords(source)}`),
  ].join("\n");
}

function sourceInWords({ title, publisher, publishedOn, paragraph, url }: EntrySource): string {
  const address = toLinkAddress(url);
  return [
    ...(publisher === null ? [] : [toPlainText(publisher)]),
    `"${toPlainText(title)}"`,
    ...publication(publishedOn, paragraph),
    ...(address === undefined ? [] : [address]),
  ].join(", ");
}

function toItem({ title, publisher, publishedOn, paragraph, url }: EntrySource): string {
  const address = toLinkAddress(url);
  const quoted = `“${plain(title)}”`;
  const linked = address === undefined ? quoted : element("a", { href: address }, quoted);
  const who = publisher === null ? [] : [plain(publisher)];
  return element("li", {}, [...who, linked, ...publication(publishedOn, paragraph).map(text)].join(", "));
}

function publication(publishedOn: string | null, paragraph: string | null): readonly string[] {
  return [
    ...(publishedOn === null ? [] : [publishedOn]),
    ...(paragraph === null || paragraph === "" ? [] : [`paragraph ${toPlainText(paragraph)}`]),
  ];
}

function definitions(texts: readonly string[]): string {
  return texts.map((each) => element("dd", {}, each)).join("");
}

/** Names may be written from right to left; what stands after them is not. */
function plain(value: string): string {
  return element("bdi", {}, text(toPlainText(value)));
}
