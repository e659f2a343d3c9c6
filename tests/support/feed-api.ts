import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { SaxesParser } from "saxes";

export interface FeedAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Asks for a feed without following where it leads. */
export async function fetchFeed(url: string, path: string, init: RequestInit = {}): Promise<FeedAnswer> {
  const response = await fetch(path.startsWith("http") ? path : `${url}${path}`, { redirect: "manual", ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** As a reader that is not ours reads it; XML that is not well-formed throws. */
export function readAtom(text: string): ReturnType<typeof parseAtomFeed> {
  expectWellFormed(text);
  return parseAtomFeed(text);
}

export function readJsonFeed(text: string): ReturnType<typeof parseJsonFeed> {
  return parseJsonFeed(JSON.parse(text));
}

export function expectWellFormed(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** Titles of the entries of a feed, the newest first. */
export async function titlesOf(url: string, path: string): Promise<readonly (string | undefined)[]> {
  const { status, text } = await fetchFeed(url, path);
  if (status !== 200) throw new Error(text);
  return (readAtom(text).entries ?? []).map(({ title }) => title?.value);
}
