import { type AskedScope, type FeedScope, idsOfScope, scopeWords } from "../questions/feed/feed-scope.ts";
import { RefusedRequest } from "./reconcile-errors.ts";

export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What the path of a feed asks for. */
export interface AskedFeed {
  readonly scope: AskedScope;
  readonly format: FeedFormat;
}

const longestName = 200;

/**
 * Reads /feed.atom, /feed/person/NAME.json, /feed/pair/A/B.atom; names may hold whatever an address can escape.
 * @param path without parameters, as the client sent it
 * @throws RefusedRequest
 */
export function readFeedPath(path: string): AskedFeed {
  const ending = /[.](atom|json)$/.exec(path);
  const format = feedFormats.find((each) => each === ending?.[1]);
  if (format === undefined) {
    throw new RefusedRequest(
      "NOT_FOUND",
      "The address of a feed ends in .atom or .json: /feed/person/mark-rutte.atom.",
    );
  }
  const [, , of, ...names] = path.slice(0, -format.length - 1).split("/");
  if (of === undefined) return { scope: { of: "everything" }, format };
  return { scope: readScope(of, names.map(readName)), format };
}

function readScope(of: string, [name, other, ...more]: readonly string[]): AskedScope {
  const word = scopeWords.find((each) => each === of);
  if (word !== undefined && name !== undefined && other === undefined) return { of: word, name };
  if (of === "pair" && name !== undefined && other !== undefined && more.length === 0) {
    return { of, names: [name, other] };
  }
  const known = [...scopeWords.map((each) => `/feed/${each}/ID`), "/feed/pair/ID/ID"].join(", ");
  throw new RefusedRequest("NOT_FOUND", `There is no such feed. There are /feed, ${known}, each with .atom or .json.`);
}

function readName(escaped: string): string {
  const name = toName(escaped).trim();
  if (name === "") throw new RefusedRequest("NOT_FOUND", "The address of the feed lacks an id or a name.");
  if (name.length > longestName) {
    throw new RefusedRequest(
      "BAD_INPUT",
      `An id or a name has up to ${longestName} letters; this one has ${name.length}.`,
    );
  }
  return name;
}

function toName(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw new RefusedRequest("BAD_REQUEST", "The path of the request is not well-formed.");
  }
}

/** The one path that a feed has: ids instead of names, pairs in the order of ids. */
export function pathOfFeed(scope: FeedScope, format: FeedFormat): string {
  const segments = scope.of === "everything" ? [] : [scope.of, ...idsOfScope(scope)];
  return `${["/feed", ...segments.map(encodeURIComponent)].join("/")}.${format}`;
}
