import { KnownEntities } from "./known-entities.ts";
import type { EvalPage } from "./read-set.ts";
import type { ScoredPage } from "./report.ts";
import { type ExtractionTools, extractPage } from "./run-extraction.ts";
import { scorePage } from "./score-page.ts";

/** One page after the other, in the order of the set. */
export async function evaluate(pages: Iterable<EvalPage>, tools: ExtractionTools): Promise<readonly ScoredPage[]> {
  const registry = new KnownEntities(tools.entities);
  const scored: ScoredPage[] = [];
  for (const { name, given: page, expected } of pages) {
    const { draft, given } = await extractPage(page, tools);
    const findings = scorePage(expected, draft, given, registry);
    scored.push({ name, publisher: page.publisher ?? "unknown", findings });
  }
  return scored;
}
