import { type EntrySource, entryKinds, type FeedEntry } from "../questions/feed/feed-entry.ts";
import { toHtml, toText } from "./entry-html.ts";
import { entryId, type FeedDocument } from "./feed-document.ts";
import { toLinkAddress, toPlainText } from "./plain-text.ts";

export const jsonFeedType = "application/feed+json";

/** JSON Feed 1.1; what only Parley tells stands under `_parley`. */
export function writeJsonFeed(feed: FeedDocument): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: toPlainText(feed.title),
    home_page_url: feed.home,
    feed_url: feed.self,
    description: toPlainText(feed.subtitle),
    ...(feed.next === undefined ? {} : { next_url: feed.next }),
    authors: [{ name: "Parley", url: feed.home }],
    language: "en",
    items: feed.entries.map(toItem),
    _parley: { id: feed.id, updated: feed.updatedAt },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function toItem(entry: FeedEntry) {
  const { kind, meeting, version, loadedAt, categories, sources } = entry;
  const [main] = sources.flatMap(({ url }) => toLinkAddress(url) ?? []);
  return {
    id: entryId(entry),
    title: toPlainText(entry.title),
    ...(main === undefined ? {} : { external_url: main }),
    content_html: toHtml(entry),
    content_text: toText(entry),
    summary: toPlainText(entry.sentence),
    date_published: loadedAt,
    date_modified: loadedAt,
    tags: [...new Set([entryKinds[kind], ...categories.map(({ label }) => toPlainText(label))])],
    _parley: {
      kind,
      ...(meeting === null ? {} : { meeting }),
      version,
      categories: categories.map(({ of, id, label }) => ({ of, id, label: toPlainText(label) })),
      sources: sources.map(toSource),
    },
  };
}

function toSource({ readout, title, publisher, publishedOn, paragraph, url }: EntrySource) {
  const address = toLinkAddress(url);
  return {
    readout,
    title: toPlainText(title),
    ...(publisher === null ? {} : { publisher: toPlainText(publisher) }),
    ...(publishedOn === null ? {} : { publishedOn }),
    ...(paragraph === null ? {} : { paragraph: toPlainText(paragraph) }),
    ...(address === undefined ? {} : { url: address }),
  };
}
