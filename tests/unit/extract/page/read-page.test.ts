import fc from "fast-check";
import { readPage } from "../../../../src/extract/page/read-page.ts";

const prose = "Minister Arden said that both countries, with their partners, stand by the law of the sea.";

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

async function textOf(body: string): Promise<string> {
  return (await readPage({ content: page(body), form: "html" })).text;
}

test("menus and footers are left out, the title and the lines under it stay", async () => {
  const text = await textOf(`
    <header><h1>Ministry of Defence</h1><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
    <div id="content"><h1>Talks with Kiral</h1><p>March 4, 2031</p><p>(Provisional Translation)</p>
      <div><p>On March 4, Ms. ARDEN Anna held talks with Mr. Bo Brook.</p>${`<p>${prose}</p>`.repeat(5)}</div></div>
    <footer>All rights reserved by the ministry, of course.</footer>`);
  expect(text).toContain("Talks with Kiral");
  expect(text).toContain("March 4, 2031");
  expect(text).toContain("(Provisional Translation)");
  expect(text).toContain("On March 4, Ms. ARDEN Anna held talks with Mr. Bo Brook.");
  expect(text).not.toMatch(/Home|News|All rights reserved/);
});

test("numbered lists keep their numbers, nested ones in brackets, wherever they start", async () => {
  const text = await textOf(`<h1>Talks</h1>
    <ol><li>First point. ${prose}<ol><li>Inner point. ${prose}</li><li>Second inner. ${prose}</li></ol></li>
    <li><p>Second point. ${prose}</p><p>Goes on. ${prose}</p></li></ol><ol start="3"><li>Third point. ${prose}</li></ol>`);
  expect(text).toMatch(/^1\. First point\./m);
  expect(text).toMatch(/^\(1\) Inner point\./m);
  expect(text).toMatch(/^\(2\) Second inner\./m);
  expect(text).toMatch(/^2\. Second point\./m);
  expect(text).toMatch(/^Goes on\./m);
  expect(text).toMatch(/^3\. Third point\./m);
});

test("numbers that the page prints itself are not doubled", async () => {
  expect(await textOf(`<ol><li>1. ${prose}</li><li>(2) ${prose}</li></ol>`)).toBe(`1. ${prose}\n\n(2) ${prose}`);
});

test("where the main part loses most of the text, the whole body is read", async () => {
  const points = Array.from({ length: 8 }, (_, at) => `<form><label>${at + 1}. ${prose}</label></form>`);
  const text = await textOf(`<div><p>Short.</p></div>${points.join("")}`);
  expect(text.split(prose)).toHaveLength(9);
});

test.each([
  { what: "a meta tag", head: '<meta property="article:published_time" content="2031-03-04T23:30:00+09:00">' },
  { what: "Dublin Core", head: '<meta name="DC.date.issued" content="4 March 2031">' },
  { what: "JSON-LD", head: '<script type="application/ld+json">{"@graph":[{"datePublished":"2031-03-04"}]}</script>' },
  { what: "a time element", head: '</head><body><time datetime="2031-03-04">yesterday</time>' },
])("the day of release is read from $what", async ({ head }) => {
  const { publishedOn } = await readPage({ content: page(`<p>${prose}</p>`, head), form: "html" });
  expect(publishedOn).toBe("2031-03-04");
});

test("title, site, language and address come from the page's own metadata", async () => {
  const head = `<title>Talks with Kiral | Ministry of Defence of Valmora</title>
    <meta property="og:site_name" content="Ministry of Defence"><link rel="canonical" href="/2031/talks">`;
  const content = page(`<h1>Ministry of Defence</h1><h1>Talks with Kiral</h1><p>${prose}</p>`, head);
  const { title, siteName, language, url } = await readPage({ content, form: "html", url: "https://xva.example/copy" });
  expect({ title, siteName, language, url }).toEqual({
    title: "Talks with Kiral",
    siteName: "Ministry of Defence",
    language: "en",
    url: "https://xva.example/2031/talks",
  });
});

test("a day that does not exist, and an address of another kind, are not taken", async () => {
  const head = '<meta name="date" content="2031-02-30"><link rel="canonical" href="javascript:alert(1)">';
  const read = await readPage({ content: page(`<p>${prose}</p>`, head), form: "html" });
  expect(read).not.toHaveProperty("publishedOn");
  expect(read).not.toHaveProperty("url");
});

test("Markdown loses its marks and keeps its numbers", async () => {
  const content =
    '---\ntitle: "Talks"\ndate: 2031-03-04\n---\n# Talks with *Kiral*\n\n**Ms. Arden** met [Mr. Brook](https://x.example/a_b_c).\n\n1. First\n2. Second\n   - a_b _c_\n';
  expect(await readPage({ content, form: "markdown" })).toEqual({
    title: "Talks",
    publishedOn: "2031-03-04",
    text: "Talks with Kiral\n\nMs. Arden met Mr. Brook.\n\n1. First\n\n2. Second\n\n- a_b c",
  });
});

test("plain text is passed on without the characters that facts files refuse", async () => {
  const content = "\ufeffTalks\r\n\r\n\r\n Cafe\u0301\u200b with\u00a0Kiral\u202e\u0007 \ud800\r\n";
  expect((await readPage({ content, form: "text" })).text).toBe("Talks\n\nCafé with Kiral �");
});

/** Each was once, or might be, more than linear; every one is read in well under a second. */
const hostile: Readonly<Record<string, (count: number) => string>> = {
  "open tags in each other": (count) => "<div>a, b ".repeat(count),
  "lists in each other": (count) => "<ol><li>".repeat(count),
  "tags that never end": (count) => "<a ".repeat(count),
  "quotation marks that never end": (count) => "<a b='".repeat(count),
  "comments that never end": (count) => "<!--".repeat(count),
  "marks on one letter": (count) => `a${"\u0300\u0316".repeat(count)}`,
  "brackets of linked data": (count) => `<script type="application/ld+json">${"[".repeat(count)}</script>`,
  spaces: (count) => " \n".repeat(count),
};

test.each(Object.entries(hostile))("two hundred thousand %s are read, in no more text than that", async (_, make) => {
  const { text } = await readPage({ content: make(200_000), form: "html" });
  expect(text.length).toBeLessThan(4_000_000);
});

test("no soup of tags stops the reader, and what it reads is text that facts files take", async () => {
  const tags =
    "html body head title p div ol ul li table tr td br a h1 nav script style pre span section template svg form";
  const tag = fc.constantFrom(...tags.split(" "));
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tag.map((name) => `<${name} class="date" hidden start=3 value='x`),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(prose, "<!--", "-->", "<![CDATA[", "&#x110000;", "&eacute;", "&", "<", '"', "March 4, 2031"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom("html", "markdown", "text"),
      async (pieces, form) => {
        const { text } = await readPage({ content: pieces.join(""), form });
        expect(text).toBe(text.normalize("NFC").trim());
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\n{3}/u);
      },
    ),
    { numRuns: 300 },
  );
});
