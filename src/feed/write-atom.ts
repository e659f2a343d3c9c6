import { closeTag, declaration, element, openTag, text } from "../export/formats/xml.ts";
import { type EntryCategory, entryKinds, type FeedEntry } from "../questions/feed/feed-entry.ts";
import { toHtml } from "./entry-html.ts";
import { entryId, type FeedDocument, toUrn } from "./feed-document.ts";
import { toLinkAddress, toPlainText } from "./plain-text.ts";

export const atomType = "application/atom+xml";

// Written with the functions of the XML exports: the packages for feeds that were looked at write no links to further
// pages, or let control characters through. The tests read what comes of it with readers that are not ours.

/** Atom (RFC 4287), paged (RFC 5005). */
export function writeAtom(feed: FeedDocument): string {
  return [
    `${declaration}${openTag("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" })}`,
    element("id", {}, text(feed.id)),
    element("title", {}, plain(feed.title)),
    element("subtitle", {}, plain(feed.subtitle)),
    element("updated", {}, text(feed.updatedAt)),
    element("author", {}, element("name", {}, "Parley"), element("uri", {}, text(feed.home))),
    element("generator", {}, "Parley"),
    element("link", { rel: "self", type: atomType, href: feed.self }),
    element("link", { rel: "alternate", type: "text/html", href: feed.home }),
    element("link", { rel: "first", type: atomType, href: feed.first }),
    ...(feed.next === undefined ? [] : [element("link", { rel: "next", type: atomType, href: feed.next })]),
    ...feed.entries.map(writeEntry),
    `${closeTag("feed")}\n`,
  ].join("\n");
}

function writeEntry(entry: FeedEntry): string {
  return [
    openTag("entry"),
    element("id", {}, text(entryId(entry))),
    element("title", {}, plain(entry.title)),
    element("published", {}, text(entry.loadedAt)),
    element("updated", {}, text(entry.loadedAt)),
    ...linksOf(entry),
    element("category", { term: entry.kind, scheme: toUrn("entry"), label: entryKinds[entry.kind] }),
    ...entry.categories.map(writeCategory),
    element("summary", {}, plain(entry.sentence)),
    element("content", { type: "html" }, text(toHtml(entry))),
    closeTag("entry"),
  ].join("\n");
}

/** The readout first published is the page that the entry stands for; the others are related to it. */
function linksOf({ sources }: FeedEntry): readonly string[] {
  const known = new Map(
    sources.flatMap(({ url, title }) => {
      const href = toLinkAddress(url);
      return href === undefined ? [] : [[href, toPlainText(title)]];
    }),
  );
  return [...known].map(([href, title], at) =>
    element("link", { rel: at === 0 ? "alternate" : "related", href, title }),
  );
}

function writeCategory({ of, id, label }: EntryCategory): string {
  return element("category", { term: toPlainText(id), scheme: toUrn(of), label: toPlainText(label) });
}

function plain(value: string): string {
  return text(toPlainText(value));
}
