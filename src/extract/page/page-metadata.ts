import { cleanText } from "./clean-text.ts";
import type { HtmlEvent, OpenTag } from "./html-events.ts";
import { readLinkedData } from "./linked-data.ts";
import { readPrintedDay } from "./printed-day.ts";

/** What a page says of itself, outside its text. */
export interface PageMetadata {
  readonly title?: string;
  readonly publishedOn?: string;
  readonly siteName?: string;
  readonly language?: string;
  readonly url?: string;
}

/** Names under which sites tell the day of release, the most exact first. */
const dateNames = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.date",
  "dc.date",
  "dcterms.created",
  "dc.date.created",
  "citation_publication_date",
  "publishdate",
  "pubdate",
  "parsely-pub-date",
  "sailthru.date",
  "date",
] as const;

interface Found {
  readonly meta: Map<string, string>;
  readonly headings: string[];
  readonly linkedData: string[];
  readonly times: string[];
  documentTitle: string;
  language: string;
  canonical: string;
}

/** @param base where the page was read, for addresses that are written from there */
export function readMetadata(events: Iterable<HtmlEvent>, base: string | undefined): PageMetadata {
  const found = collect(events);
  const linked = readLinkedData(found.linkedData);
  const siteName = firstOf(found.meta.get("og:site_name"), found.meta.get("application-name"), linked.publisher);
  const days = [...dateNames.map((name) => found.meta.get(name)), linked.datePublished, ...found.times.slice(0, 1)];
  const optional = {
    title: chooseTitle(found, linked.headline, siteName),
    publishedOn: days.map((day) => readPrintedDay(day ?? "")).find((day) => day !== undefined),
    siteName: siteName ?? siteOf(found),
    language: [found.language, found.meta.get("content-language"), found.meta.get("og:locale")]
      .map((tag) => toLanguage(tag ?? ""))
      .find((tag) => tag !== undefined),
    url: [found.canonical, found.meta.get("og:url")]
      .map((address) => toAddress(address ?? "", base))
      .find((address) => address !== undefined),
  };
  const { title, publishedOn, language, url } = optional;
  return {
    ...(title === undefined ? {} : { title }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(optional.siteName === undefined ? {} : { siteName: optional.siteName }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
  };
}

function collect(events: Iterable<HtmlEvent>): Found {
  const found: Found = {
    meta: new Map(),
    headings: [],
    linkedData: [],
    times: [],
    documentTitle: "",
    language: "",
    canonical: "",
  };
  let into: Gathered | undefined;
  let parts: string[] = [];
  for (const event of events) {
    if (event.kind === "text") {
      if (into !== undefined) parts.push(event.text);
    } else if (event.kind === "open") {
      const next = takeTag(event, found);
      if (next === undefined || into !== undefined) continue;
      into = next;
      parts = [];
    } else if (into !== undefined && event.tag === (into === "linked-data" ? "script" : into)) {
      keep(into, parts.join(""), found);
      into = undefined;
    }
  }
  return found;
}

function takeTag({ tag, attribute }: OpenTag, found: Found): Gathered | undefined {
  if (tag === "html" && found.language === "") found.language = attribute("lang") ?? attribute("xml:lang") ?? "";
  if (tag === "meta") takeMeta(attribute, found.meta);
  if (tag === "link" && found.canonical === "" && attribute("rel")?.toLowerCase() === "canonical") {
    found.canonical = attribute("href") ?? "";
  }
  if (tag === "time") found.times.push(attribute("datetime") ?? "");
  if (tag === "title") return found.documentTitle === "" ? "title" : undefined;
  if (tag === "h1") return found.headings.length < mostHeadings ? "h1" : undefined;
  const isLinkedData = tag === "script" && attribute("type")?.toLowerCase() === "application/ld+json";
  return isLinkedData ? "linked-data" : undefined;
}

function takeMeta(attribute: OpenTag["attribute"], meta: Map<string, string>): void {
  const content = onOneLine(attribute("content") ?? "");
  if (content === "") return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attribute(key)?.toLowerCase();
    if (name !== undefined && !meta.has(name)) meta.set(name, content);
  }
}

function keep(into: Gathered, written: string, found: Found): void {
  if (into === "linked-data") {
    found.linkedData.push(written);
    return;
  }
  const text = onOneLine(written);
  if (text === "") return;
  if (into === "title") found.documentTitle = text;
  else if (text.length <= longestTitle) found.headings.push(text);
}

/** Tags whose text is gathered. */
type Gathered = "title" | "h1" | "linked-data";

const longestTitle = 400;
const mostHeadings = 20;
const longestField = 2000;

/**
 * The heading that the document's title repeats is the page's own; other headings name the site. Titles in the metadata
 * mostly end in the name of the site.
 */
function chooseTitle(found: Found, headline: string | undefined, siteName: string | undefined): string | undefined {
  const told = [found.meta.get("og:title"), headline, found.documentTitle].map((title) => onOneLine(title ?? ""));
  const own = found.headings.filter((text) => text !== siteName);
  const heading =
    own.find((text) => told.some((title) => title.startsWith(text))) ??
    own.find((text) => told.some((title) => title.includes(text) && !title.endsWith(text)));
  const [first] = told.filter((title) => title !== "").map((title) => withoutSite(title, siteName));
  const title = heading ?? first ?? found.headings[0];
  return title === undefined ? undefined : title.slice(0, longestTitle).trim();
}

const siteParting = / (?:\||::|[-–—»]) /;

function withoutSite(title: string, siteName: string | undefined): string {
  const bar = title.indexOf(" | ");
  if (bar > 0) return title.slice(0, bar).trim();
  const parts = title.split(siteParting);
  const last = parts.at(-1) ?? "";
  const isSite =
    parts.length > 1 &&
    (last === siteName || /^(?:GOV\.UK|.*\b(?:Ministry|Government|Department|Website)\b.*)$/.test(last));
  return isSite
    ? title
        .slice(0, title.length - last.length)
        .replace(/\s(?:\||::|[-–—»])\s$/, "")
        .trim()
    : title;
}

/** The name of a site stands behind the heading in the document's title. */
function siteOf({ documentTitle, headings }: Found): string | undefined {
  const heading = headings.find((text) => documentTitle.startsWith(text));
  const rest = documentTitle.slice(heading?.length ?? documentTitle.length).trim();
  const name = rest.replace(/^(?:\||::|[-–—»])\s?/, "");
  return name === rest || name === "" ? undefined : name;
}

function onOneLine(text: string): string {
  return cleanText(text.slice(0, longestField)).replace(/\s+/g, " ").trim();
}

function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => onOneLine(text ?? "")).find((text) => text !== "");
}

/** "EN-us" and "en_US" as en-US. */
function toLanguage(tag: string): string | undefined {
  const match = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?$/.exec(tag.trim());
  if (match === null) return undefined;
  const [, language = "", script, region] = match;
  const parts = [language.toLowerCase(), script && `${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`];
  return [...parts, region?.toUpperCase()].filter((part) => part !== undefined).join("-");
}

function toAddress(written: string, base: string | undefined): string | undefined {
  const trimmed = written.trim();
  if (trimmed === "" || !URL.canParse(trimmed, base)) return undefined;
  const { href, protocol } = new URL(trimmed, base);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
