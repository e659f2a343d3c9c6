import type { HtmlEvent } from "./html-events.ts";
import { type Block, renderBlocks } from "./render-blocks.ts";

/**
 * The paragraphs of the page's main part as Readability finds it; undefined where it finds none.
 * The page may be neither large nor deep: Readability takes more than linear time.
 */
export async function findMainPart(html: string): Promise<readonly Block[] | undefined> {
  // Loaded only when a page is HTML: no other command waits for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const content = parseSafely(() => {
    const { document } = parseHTML(html);
    return new Readability<unknown>(document, { serializer: (node: unknown) => node, charThreshold: 200 }).parse();
  });
  return isDomNode(content) ? renderBlocks(walk(content), "everything") : undefined;
}

/** Both fail on some broken pages, such as those without a body; the page is then read whole. */
function parseSafely(parse: () => { content: unknown } | null): unknown {
  try {
    return parse()?.content;
  } catch {
    return undefined;
  }
}

/** The part of a DOM node that a walk needs. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly childNodes: ArrayLike<unknown>;
  readonly getAttribute?: (name: string) => string | null;
}

function isDomNode(value: unknown): value is DomNode {
  return typeof value === "object" && value !== null && "nodeType" in value && typeof value.nodeType === "number";
}

const elementNode = 1;
const textNode = 3;

function* walk(node: DomNode): Generator<HtmlEvent> {
  if (node.nodeType === textNode) yield { kind: "text", text: node.data ?? "" };
  if (node.nodeType !== elementNode) return;
  const tag = (node.localName ?? "").toLowerCase();
  yield { kind: "open", tag, attribute: (name) => node.getAttribute?.(name) ?? undefined };
  for (const child of Array.from(node.childNodes)) if (isDomNode(child)) yield* walk(child);
  yield { kind: "close", tag };
}
