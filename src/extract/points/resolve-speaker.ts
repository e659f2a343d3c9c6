import type { Act } from "../../model/acts.ts";
import type { PagePerson } from "../names/page-person.ts";
import type { Clause } from "./clauses.ts";
import type { FoundSpeaker } from "./find-speakers.ts";
import type { DraftPoint, PointsContext } from "./points.ts";

export interface ResolvedSpeaker {
  readonly by: DraftPoint["by"];
  /** 0 to 1: a name is surer than a pronoun. */
  readonly confidence: number;
  readonly question?: string;
}

/** What a chain of sentences remembers of who spoke. */
export interface SpeakerMemory {
  readonly single?: readonly string[];
  readonly last?: ResolvedSpeaker;
}

/** Acts that two sides do together. */
const jointActs: ReadonlySet<Act> = new Set([
  "discussed",
  "agreed",
  "reaffirmed",
  "shared",
  "explore",
  "signed",
  "issued",
]);

export function resolveSpeaker(clause: Clause, context: PointsContext, memory: SpeakerMemory): ResolvedSpeaker {
  const { subject, act } = clause;
  switch (subject.kind) {
    case "named":
      return resolveChain(subject.chain, context, memory);
    case "met":
      return jointActs.has(act) || subject.chain.length === 0
        ? { by: "all", confidence: 0.85 }
        : resolveChain(subject.chain.slice(0, 1), context, memory);
    case "same":
      return memory.last ?? { by: "narrator", confidence: 0.3, question: "who says this" };
    case "passive":
      return jointActs.has(act) ? { by: "all", confidence: 0.7 } : { by: "unnamed", confidence: 0.5 };
    case "none":
      return jointActs.has(act) ? { by: "all", confidence: 0.4 } : { by: "narrator", confidence: 0.3 };
  }
}

function resolveChain(chain: readonly FoundSpeaker[], context: PointsContext, memory: SpeakerMemory): ResolvedSpeaker {
  const resolved = chain.map(({ speaker }) => resolveOne(speaker, context, memory));
  if (resolved.some(({ by }) => by === "all"))
    return { by: "all", confidence: Math.min(...resolved.map(({ confidence }) => confidence)) };
  const names = [...new Set(resolved.flatMap(({ by }) => (typeof by === "string" ? [] : by)))];
  const first = resolved[0];
  if (names.length === 0) return first ?? { by: "narrator", confidence: 0.3 };
  const confidence = Math.min(...resolved.map((one) => one.confidence));
  return speaksForAll(names, context) ? { by: "all", confidence } : { ...first, by: names, confidence };
}

function resolveOne(speaker: FoundSpeaker["speaker"], context: PointsContext, memory: SpeakerMemory): ResolvedSpeaker {
  switch (speaker.kind) {
    case "everybody":
      return { by: "all", confidence: 0.95 };
    case "pronoun":
      return speaker.means === "all"
        ? { by: "all", confidence: 0.85 }
        : (memory.last?.by !== "all" && memory.last) || lastSingle(context, memory);
    case "role":
      return resolveRole(speaker.ranks, context, memory);
    case "narrator":
      return { by: "narrator", confidence: 0.6 };
    case "party":
      return { by: [speaker.party], confidence: 0.8 };
    case "people":
      return resolvePeople(speaker.handles, context);
  }
}

function lastSingle(context: PointsContext, memory: SpeakerMemory): ResolvedSpeaker {
  if (memory.single !== undefined) return { by: memory.single, confidence: 0.8 };
  const own = context.people.filter((person) => person.isPresent && person.party === context.own);
  const [only] = own;
  return only !== undefined && own.length === 1
    ? { by: [only.handle], confidence: 0.5 }
    : { by: "unnamed", confidence: 0.2, question: "who speaks" };
}

/** One form may stand for two people: those present go first, then the publisher's own. */
function resolvePeople(handles: readonly string[], context: PointsContext): ResolvedSpeaker {
  const named = context.people.filter(({ handle }) => handles.includes(handle));
  const present = named.filter(({ isPresent }) => isPresent);
  return choose(present.length > 0 ? present : named, context, handles);
}

/** "the Minister": whoever of those present holds such an office, the publisher's own first. */
function resolveRole(ranks: readonly string[], context: PointsContext, memory: SpeakerMemory): ResolvedSpeaker {
  const holders = context.people.filter(
    (person) =>
      person.isPresent && person.offices.some(({ id }) => ranks.some((rank) => id === rank || id.endsWith(`-${rank}`))),
  );
  if (holders.length === 0)
    return memory.last?.by === "all" ? lastSingle(context, memory) : (memory.last ?? lastSingle(context, memory));
  return choose(
    holders,
    context,
    holders.map(({ handle }) => handle),
  );
}

function choose(people: readonly PagePerson[], context: PointsContext, handles: readonly string[]): ResolvedSpeaker {
  const [only] = people;
  if (only !== undefined && people.length === 1) return { by: [only.handle], confidence: 0.95 };
  const own = people.filter(({ party }) => party === context.own);
  const [mine] = own;
  if (mine !== undefined && own.length === 1) return { by: [mine.handle], confidence: 0.75 };
  const [first] = people;
  return {
    by: first === undefined ? handles : [first.handle],
    confidence: 0.4,
    question: "which of several people this is",
  };
}

/** Two sides that both speak are all of a meeting of two. */
function speaksForAll(names: readonly string[], { people, parties }: PointsContext): boolean {
  if (names.length < 2) return false;
  const present = people.filter(({ isPresent }) => isPresent);
  const spoken = new Set([
    ...names,
    ...present.filter(({ handle }) => names.includes(handle)).map(({ party }) => party ?? ""),
  ]);
  return parties.every((party) => spoken.has(party)) || present.every(({ handle }) => spoken.has(handle));
}
