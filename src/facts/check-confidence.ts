import type { FactsFile } from "../model/facts-file.ts";
import type { Path, Report } from "./draft-problem.ts";

/** A confidence is the extractor's; whoever has read a fact removes it. One problem a file, where the first stands. */
export function checkConfidence(file: FactsFile, report: Report): void {
  const places = [...confidencePlaces(file)];
  const [first] = places;
  if (first === undefined) return;
  const facts = places.length === 1 ? "1 fact carries" : `${places.length} facts carry`;
  report({
    id: "W13",
    path: [...first, "confidence"],
    points: "key",
    message: `${facts} a confidence: a draft that nobody has reviewed.`,
    suggestion: "Read the facts, then run `parley review` on this file.",
  });
}

function* confidencePlaces(file: FactsFile): Generator<Path> {
  for (const [index, meeting] of file.meetings.entries()) {
    const path = ["meetings", index];
    if (meeting.confidence !== undefined) yield path;
    yield* placesIn(meeting.also, [...path, "also"]);
    for (const [at, entry] of meeting.present.entries()) {
      if (typeof entry !== "string" && entry.confidence !== undefined) yield [...path, "present", at];
    }
    yield* placesIn(meeting.points, [...path, "points"]);
  }
  yield* placesIn(file.mentions, ["mentions"]);
}

function* placesIn(facts: readonly { readonly confidence?: number | undefined }[], path: Path): Generator<Path> {
  for (const [at, { confidence }] of facts.entries()) if (confidence !== undefined) yield [...path, at];
}
