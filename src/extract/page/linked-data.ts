/** What a page's JSON-LD says of the article. */
export interface LinkedData {
  readonly datePublished?: string;
  readonly headline?: string;
  readonly publisher?: string;
}

const longest = 200_000;
const mostNodes = 2000;

/** Reads schema.org data as sites embed them: objects, lists of them, or an `@graph`. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const found: { datePublished?: string; headline?: string; publisher?: string } = {};
  for (const script of scripts) {
    for (const node of nodesOf(script)) {
      const { datePublished, headline, publisher } = node;
      if (typeof datePublished === "string") found.datePublished ??= datePublished;
      if (typeof headline === "string" && headline !== "") found.headline ??= headline;
      const name = isNode(publisher) ? publisher.name : undefined;
      if (typeof name === "string" && name !== "") found.publisher ??= name;
    }
  }
  return found;
}

type LinkedNode = Readonly<Record<string, unknown>>;

/** Without recursion: nesting may be as deep as somebody likes. */
function nodesOf(script: string): readonly LinkedNode[] {
  if (script.length > longest) return [];
  const nodes: LinkedNode[] = [];
  const waiting: unknown[] = [parseJson(script)];
  for (let at = 0; at < waiting.length && at < mostNodes; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(...Object.values(value).filter((inner) => typeof inner === "object" && inner !== null));
    }
  }
  return nodes;
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // Sites embed broken JSON; the page is read without it.
    return undefined;
  }
}
