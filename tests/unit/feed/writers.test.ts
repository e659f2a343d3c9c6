import type { FeedDocument } from "../../../src/feed/feed-document.ts";
import { writeAtom } from "../../../src/feed/write-atom.ts";
import { writeJsonFeed } from "../../../src/feed/write-json-feed.ts";
import type { FeedEntry } from "../../../src/questions/feed/feed-entry.ts";
import { readAtom, readJsonFeed } from "../../support/feed-api.ts";

const source = {
  readout: "first",
  title: "Kites & <b>harbours</b>",
  url: "https://example.org/first?a=1&b=2",
  publisher: "Ministry of Kites",
  publishedOn: "2031-05-01",
  paragraph: "2",
};
const entry: FeedEntry = {
  key: "meeting:talks:added",
  kind: "meeting",
  title: "Ada\nQuill <met> \u0000\u0085\u202eBéla & co",
  sentence: 'According to "them", it was so.',
  meeting: "talks",
  lines: [{ label: "Place", texts: ["<Kiteport>", "Lanternby"] }],
  categories: [{ of: "topic", id: "theme.kites", label: "kites & \u001bstrings" }],
  sources: [
    source,
    { ...source, readout: "second", url: "javascript:alert(1)" },
    { ...source, url: "https://b.example/" },
  ],
  version: 3,
  loadedAt: "2031-05-02T10:00:00.000Z",
};
const feed: FeedDocument = {
  id: "urn:parley:feed:everything",
  title: "Parley",
  subtitle: "What is new",
  self: "http://localhost:4000/feed.atom?limit=1&after=x",
  first: "http://localhost:4000/feed.atom?limit=1",
  next: "http://localhost:4000/feed.atom?limit=1&after=y",
  home: "http://localhost:4000/",
  updatedAt: entry.loadedAt,
  entries: [entry],
};

test("Atom is read back with its entries, links and categories, whatever the text holds", () => {
  const read = readAtom(writeAtom(feed));
  expect(read).toMatchObject({ id: feed.id, updated: feed.updatedAt, authors: [{ name: "Parley" }] });
  expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ["self", feed.self],
    ["alternate", feed.home],
    ["first", feed.first],
    ["next", feed.next],
  ]);
  expect(read.entries).toMatchObject([
    {
      id: "urn:parley:meeting:talks:added",
      title: { value: "Ada Quill <met> Béla & co" },
      published: entry.loadedAt,
      updated: entry.loadedAt,
      links: [
        { rel: "alternate", href: "https://example.org/first?a=1&b=2", title: "Kites & <b>harbours</b>" },
        { rel: "related", href: "https://b.example/" },
      ],
      categories: [
        { term: "meeting", scheme: "urn:parley:entry", label: "New meeting" },
        { term: "theme.kites", scheme: "urn:parley:topic", label: "kites & strings" },
      ],
    },
  ]);
});

test("the content is HTML in which quoted text is text, and no address is a script", () => {
  const html = readAtom(writeAtom(feed)).entries?.[0]?.content?.value ?? "";
  expect(html).toContain("<dt><bdi>Place</bdi></dt><dd><bdi>&lt;Kiteport&gt;</bdi></dd>");
  expect(html).toContain("“<bdi>Kites &amp; &lt;b&gt;harbours&lt;/b&gt;</bdi>”");
  expect(html).not.toContain("javascript:");
});

test("JSON Feed says the same", () => {
  const read = readJsonFeed(writeJsonFeed(feed));
  expect(read).toMatchObject({ title: "Parley", feed_url: feed.self, next_url: feed.next });
  expect(read.items).toMatchObject([
    {
      id: "urn:parley:meeting:talks:added",
      title: "Ada Quill <met> Béla & co",
      external_url: "https://example.org/first?a=1&b=2",
      content_html: readAtom(writeAtom(feed)).entries?.[0]?.content?.value,
      content_text: expect.stringContaining("Place: <Kiteport>; Lanternby"),
      date_published: entry.loadedAt,
      tags: ["New meeting", "kites & strings"],
    },
  ]);
});

test("what an id may hold and a name may not is escaped", () => {
  const read = readAtom(
    writeAtom({ ...feed, entries: [{ ...entry, key: "meeting:a b/日#1:added" }], next: undefined }),
  );
  expect(read.entries?.[0]?.id).toBe("urn:parley:meeting:a%20b/%E6%97%A5%231:added");
  expect(read.links?.map(({ rel }) => rel)).not.toContain("next");
});
