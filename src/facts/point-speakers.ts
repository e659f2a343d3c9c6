import type { FactsPoint } from "../model/facts-file.ts";
import { toList } from "../model/text.ts";
import type { SpeakerBasis } from "../model/vocabularies.ts";
import { checkReference } from "./check-reference.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import { didYouMean, findNearest } from "./nearest.ts";
import type { PartyCover } from "./party-cover.ts";
import type { MeetingContext, Room } from "./resolve-attendance.ts";
import { isCollective } from "./resolve-people.ts";

export interface Speakers {
  readonly by: SpeakerBasis;
  readonly people: readonly string[];
  /** For whom; empty where nobody is named. */
  readonly parties: readonly string[];
  /** What the point's key holds of them, whatever handles the file uses. */
  readonly identities: readonly string[];
}

interface SpeakerScene {
  readonly room: Room;
  readonly inRoom: PartyCover;
  readonly context: MeetingContext;
}

/** Who says it: handles of people present, parties, or one word for everybody, somebody or nobody. */
export function resolveSpeakers(point: FactsPoint, path: Path, { room, inRoom, context }: SpeakerScene): Speakers {
  const written = toList(point.by ?? "narrator");
  const byPath = [...path, "by"];
  const collective = written.find(isCollective);
  if (collective !== undefined) {
    if (written.length > 1) {
      const message = `"${collective}" stands among other speakers.`;
      context.report({
        id: "F81",
        path: byPath,
        message,
        value: collective,
        suggestion: "Write it alone, or the names.",
      });
    }
    const parties = collective === "all" ? room.parties : [];
    return { by: collective, people: [], parties, identities: [collective] };
  }
  const people: string[] = [];
  const parties = new Set<string>();
  const identities: string[] = [];
  let isNamed = false;
  for (const [at, word] of written.entries()) {
    const somebody = context.people.get(word);
    const wordPath = listPath(byPath, point.by, at);
    if (somebody === undefined) {
      const party = resolveParty(word, wordPath, inRoom, context);
      parties.add(party);
      identities.push(party);
      continue;
    }
    isNamed = true;
    if (!room.present.has(word)) reportAbsent(word, wordPath, context.report);
    if (somebody.person !== undefined) people.push(somebody.person);
    if (somebody.party !== undefined) parties.add(somebody.party);
    identities.push(somebody.who);
  }
  return { by: isNamed ? "named" : "party", people, parties: [...parties], identities };
}

function resolveParty(word: string, path: Path, inRoom: PartyCover, context: MeetingContext): string {
  const { registry, people, report } = context;
  const handle = [...people.values()].find(({ person }) => person === word)?.handle;
  const isUnknown = registry.find(word) === undefined && registry.presentId(word) === undefined;
  if (handle !== undefined || (isUnknown && !registry.isBroken(word))) {
    const near =
      handle === undefined ? [...findNearest(word, people.keys()), ...registry.suggest(word, ["Party"])] : [handle];
    const message = `Unknown speaker "${word}": neither a handle of this file nor a party.`;
    report({ id: "F53", path, message, value: word, suggestion: didYouMean(near.slice(0, 2)) });
    return word;
  }
  const party = checkReference(registry, word, ["Party"], path, report);
  if (registry.has("Party", party) && !inRoom.includes(party)) {
    report({ id: "W08", path, message: `Nobody at the meeting represented "${party}".`, value: word });
  }
  return party;
}

function reportAbsent(handle: string, path: Path, report: Report): void {
  const message = `"${handle}" speaks, but is not present at this meeting.`;
  report({ id: "F60", path, message, value: handle, suggestion: "Add the handle to present, or correct the speaker." });
}
