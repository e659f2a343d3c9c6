import { join } from "node:path";
import type { Draft } from "../../src/extract/draft/draft.ts";
import { extractReadout } from "../../src/extract/extract-readout.ts";
import { type Knowledge, readKnowledge } from "../../src/extract/knowledge.ts";
import { findPeople, type PersonMention } from "../../src/extract/names/find-people.ts";
import type { GatheredPerson } from "../../src/extract/names/gather-people.ts";
import { toReading } from "../../src/extract/names/reading.ts";
import type { GivenPage } from "../../src/extract/page/page.ts";
import { readPage } from "../../src/extract/page/read-page.ts";
import { readPagePeople } from "../../src/extract/read-page-people.ts";
import { readRegistry } from "../../src/facts/read-registry.ts";
import { projectRoot } from "../../src/root.ts";
import { readDataFiles } from "./fictional-points.ts";

/** The registry of a world that does not exist, and people of it whose tenures have days. */
export const fictionalRegistry: readonly string[] = [
  join(projectRoot(), "tests", "fixtures", "readouts", "registry"),
  join(projectRoot(), "tests", "fixtures", "extraction", "registry"),
];

/** The data files of the product with the fictional registry on top. */
async function loadFictionalKnowledge(): Promise<Knowledge> {
  const { registry, problems } = await readRegistry(fictionalRegistry);
  const [problem] = problems.filter(({ severity }) => severity === "error");
  if (problem !== undefined) throw new Error(`the fictional registry is wrong: ${problem.message}`);
  return readKnowledge(readDataFiles(), registry.entities());
}

/** What the tests of the calling file know; loaded once, before the first of them. */
export function fictionalKnowledge(): () => Knowledge {
  let loaded: Knowledge | undefined;
  beforeAll(async () => {
    loaded = await loadFictionalKnowledge();
  });
  return () => {
    if (loaded === undefined) throw new Error("the knowledge is there once the tests run");
    return loaded;
  };
}

/** The draft of a page given as text, or with what else is known of it. */
export async function draftOf(page: string | Partial<GivenPage>, knowledge: Knowledge): Promise<Draft> {
  const given: GivenPage = { content: "", form: "text", ...(typeof page === "string" ? { content: page } : page) };
  return extractReadout(await readPage(given), given, knowledge);
}

/** The people of a page, each with all that is said of them; paragraphs are labelled lead, 1, 2 and so on. */
export function gatherPeopleOf(paragraphs: readonly string[], knowledge: Knowledge): readonly GatheredPerson[] {
  const labelled = paragraphs.map((text, at) => ({ label: at === 0 ? "lead" : String(at), text }));
  return readPagePeople(undefined, labelled, [], undefined, knowledge).people;
}

/** Everybody a sentence names: "Bo Brook: xki-defence-minister", "Brook of xki", "-: xva-prime-minister (left)". */
export function sayPeople(text: string, knowledge: Knowledge): readonly string[] {
  return findPeople(toReading(text, knowledge.lexicon, knowledge.titles)).map((mention) => say(mention, knowledge));
}

function say({ name, offices, party, hasLeft, isCounterpart }: PersonMention, { known }: Knowledge): string {
  const ids = offices.map((office) => known.office(office, office.party ?? party ?? "?").id);
  const whom = ids.length > 0 ? `: ${ids.join(", ")}` : party === undefined ? "" : ` of ${party}`;
  return `${name?.printed ?? "-"}${whom}${hasLeft ? " (left)" : ""}${isCounterpart ? " (counterpart)" : ""}`;
}

/** The handles of those a meeting's entry holds. */
export function presentIn(draft: Draft, index = 0): readonly string[] {
  const present = draft.facts.meetings?.[index]?.present ?? [];
  return present.map((each) => (typeof each === "string" ? each : each.who));
}
