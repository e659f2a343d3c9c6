import type { SpeakerNames } from "./find-speakers.ts";
import type { DraftMention, PointsContext } from "./points.ts";

export function findMentions(_context: PointsContext, _names: SpeakerNames): readonly DraftMention[] {
  return [];
}
