import type { AccountMeeting } from "./account.ts";
import type { SpeakerWords } from "./score-points.ts";

/**
 * Who speaks, in words both files share: a handle of the draft becomes the expected one of the same person. All people
 * present, or all parties, are the same as "all".
 */
export function toSpeakerWords(
  expected: AccountMeeting,
  found: AccountMeeting,
  expectedOf: ReadonlyMap<string, string>,
): SpeakerWords {
  const identity = (handle: string) => handle;
  return {
    expected: ({ by }) => gather(by, expected, identity),
    found: ({ by }) => gather(by, found, (handle) => expectedOf.get(handle) ?? `${handle} (nobody expected)`),
  };
}

function gather(by: readonly string[], { present }: AccountMeeting, rename: (handle: string) => string) {
  const named = new Set(by);
  const handles = present.map(({ handle }) => handle);
  const parties = new Set(present.flatMap(({ party }) => party ?? []));
  const isEverybody = handles.length > 1 && handles.every((handle) => named.has(handle));
  const isEveryParty = parties.size > 1 && [...parties].every((party) => named.has(party));
  if (isEverybody || isEveryParty) return ["all"];
  return [...named].map((word) => (handles.includes(word) ? rename(word) : word)).toSorted();
}
