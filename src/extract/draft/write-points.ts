import { meaningOf } from "../../model/acts.ts";
import type { DraftMention, DraftPoint } from "../points/points.ts";
import type { Question, WrittenFacts } from "./draft.ts";
import type { Proposals } from "./proposals.ts";

type WrittenMeeting = NonNullable<WrittenFacts["meetings"]>[number];
export type WrittenPoint = NonNullable<WrittenMeeting["points"]>[number];
export type WrittenMention = NonNullable<WrittenFacts["mentions"]>[number];

export interface WrittenPoints {
  readonly points: readonly WrittenPoint[];
  readonly questions: readonly Question[];
}

/** Points as a facts file holds them: nobody speaks who was not there, nothing refers to what nobody knows. */
export function writePoints(
  points: readonly DraftPoint[],
  meeting: number,
  present: ReadonlySet<string>,
  proposals: Proposals,
): WrittenPoints {
  const questions: Question[] = [];
  const written = points.map((point, at) => {
    const path = ["meetings", meeting, "points", at] as const;
    for (const text of point.questions) questions.push({ path, kind: "point", text, candidates: [] });
    return writePoint(point, present, proposals);
  });
  return { points: written, questions };
}

function writePoint(point: DraftPoint, present: ReadonlySet<string>, proposals: Proposals): WrittenPoint {
  const { by, act, value, to = [], about, quote, confidence } = point;
  const isKnown = (id: string) => proposals.isKnown(id) || proposals.party(id);
  const subjects = about.filter(isKnown);
  const listed = typeof value === "string" ? value : value.filter(isKnown);
  const isEmpty = typeof listed !== "string" && listed.length === 0;
  const addressed = to.filter(isKnown);
  return {
    at: point.at,
    ...writeSpeakers(by, present, proposals),
    [act]: isEmpty ? "What was discussed is not read." : listed,
    ...(addressed.length === 0 ? {} : { to: addressed }),
    ...(subjects.length === 0 || typeof listed !== "string" ? {} : { about: subjects }),
    ...(point.polarity === undefined ? {} : { polarity: point.polarity }),
    ...writeCooperation(point, isKnown),
    ...(point.instrument === undefined ? {} : { instrument: point.instrument }),
    ...(point.happened === undefined ? {} : { happened: point.happened }),
    quote,
    confidence,
  };
}

function writeSpeakers(by: DraftPoint["by"], present: ReadonlySet<string>, proposals: Proposals) {
  if (typeof by === "string") return { by };
  const speakers = by.filter((speaker) => present.has(speaker) || proposals.party(speaker));
  const [only] = speakers;
  if (only === undefined) return { by: "unnamed" };
  return { by: speakers.length === 1 ? only : speakers };
}

function writeCooperation(point: DraftPoint, isKnown: (id: string) => boolean) {
  const { act, cooperation = [], parties = [], provider = [], recipient = [], status } = point;
  if (cooperation.length === 0) return {};
  const [sides, providers, recipients] = [parties, provider, recipient].map((ids) => ids.filter(isKnown));
  const isMutual = sides !== undefined && sides.length >= 2;
  const isOneWay = providers !== undefined && recipients !== undefined && providers.length > 0 && recipients.length > 0;
  if (!isMutual && !isOneWay) return {};
  const needsStatus = meaningOf(act).status === undefined;
  return {
    cooperation: [...cooperation],
    ...(isOneWay ? { provider: providers, recipient: recipients } : { parties: sides }),
    ...(status !== undefined ? { status } : needsStatus ? { status: "unclear" as const } : {}),
  };
}

/** Mentions: handles that the file explains, parties that are known. */
export function writeMention(
  { at, what, people, parties, date, quote, confidence }: DraftMention,
  handles: ReadonlySet<string>,
  proposals: Proposals,
): WrittenMention {
  const named = people.filter((handle) => handles.has(handle));
  const sides = parties.filter((party) => proposals.party(party));
  // A day says something of a meeting with an id only; in a draft it stands in the words.
  const told = date === undefined || what.includes(date) ? what : `${what} (${date})`;
  return {
    at,
    what: told,
    ...(named.length === 0 ? {} : { people: named }),
    ...(sides.length === 0 ? {} : { parties: sides }),
    quote,
    confidence,
  };
}
