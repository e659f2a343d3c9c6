import type { AccountMeeting } from "./account.ts";
import { assign } from "./assign.ts";
import { compareSets, type Finding, isSameSet, overlap } from "./finding.ts";
import type { AccountCooperation, AccountPoint } from "./point-account.ts";

/** Turns who speaks into words that both sides share; see speaker-words.ts. */
export interface SpeakerWords {
  readonly expected: (point: AccountPoint) => readonly string[];
  readonly found: (point: AccountPoint) => readonly string[];
}

/** Two points below this have too little in common to be one: another paragraph, and not both act and matter the same. */
const leastLikeness = 3;

/** Points of one meeting: which were found, and how those that were agree. */
export function scorePoints(
  expected: AccountMeeting,
  found: AccountMeeting,
  speakers: SpeakerWords,
): readonly Finding[] {
  const likeness = (one: AccountPoint, other: AccountPoint) => pointLikeness(one, other, speakers);
  const pairs = assign(expected.points, found.points, likeness, leastLikeness);
  const findings: Finding[] = [];
  for (const { one, other } of pairs) {
    const [wanted, got] = [expected.points[one], found.points[other]];
    if (wanted !== undefined && got !== undefined) findings.push(...comparePoints(wanted, got, speakers));
  }
  const [matched, used] = [new Set(pairs.map(({ one }) => one)), new Set(pairs.map(({ other }) => other))];
  expected.points.forEach((point, index) => {
    if (!matched.has(index)) findings.push(...scoreLonePoint(point, "expected"));
  });
  found.points.forEach((point, index) => {
    if (!used.has(index)) findings.push(...scoreLonePoint(point, "found"));
  });
  return findings;
}

/** A point that the other side has not. */
export function scoreLonePoint(point: AccountPoint, side: "expected" | "found"): readonly Finding[] {
  const lone = (value: string) =>
    side === "expected" ? { expected: value, isRight: false } : { found: value, isRight: false };
  const at = point.label;
  const findings: Finding[] = [{ field: "points", at, ...lone(showPoint(point)) }];
  if (point.cooperation === undefined) return findings;
  const shown = showCooperation(point.cooperation, point);
  return [...findings, { field: "cooperation", at, ...lone(shown) }, { field: "wholeCooperation", at, ...lone(shown) }];
}

function pointLikeness(one: AccountPoint, other: AccountPoint, speakers: SpeakerWords): number {
  const samePlace = one.label === other.label ? 4 : isWithin(one.label, other.label) ? 2 : 0;
  const sameAct = one.act === other.act ? 2 : 0;
  const cooperates = (one.cooperation === undefined) === (other.cooperation === undefined) ? 0.5 : 0;
  const who = overlap(speakers.expected(one), speakers.found(other));
  const matter = overlap(one.about, other.about);
  return samePlace + sameAct + who + 1.5 * matter + cooperates * 0.5;
}

/** "3.1" is a part of "3", where one side cites the point and the other its part. */
function isWithin(one: string, other: string): boolean {
  return /^\d/.test(one) && /^\d/.test(other) && (one.startsWith(other) || other.startsWith(one));
}

function comparePoints(wanted: AccountPoint, got: AccountPoint, speakers: SpeakerWords): readonly Finding[] {
  const [who, whoFound] = [speakers.expected(wanted), speakers.found(got)];
  const findings: readonly Finding[] = [
    { field: "points", expected: showPoint(wanted), found: showPoint(got), isRight: true },
    { field: "speakers", expected: who.join(", "), found: whoFound.join(", "), isRight: isSameSet(who, whoFound) },
    { field: "acts", expected: wanted.act, found: got.act, isRight: wanted.act === got.act },
    ...compareSets("about", wanted.about, got.about),
    ...compareCooperation(wanted, got),
  ];
  return findings.map((finding) => ({ at: wanted.label, ...finding }));
}

function compareCooperation(wanted: AccountPoint, got: AccountPoint): readonly Finding[] {
  const [one, other] = [wanted.cooperation, got.cooperation];
  const shown = one === undefined ? undefined : showCooperation(one, wanted);
  const shownFound = other === undefined ? undefined : showCooperation(other, got);
  if (one === undefined || other === undefined) {
    if (shown === undefined && shownFound === undefined) return [];
    const lone = {
      ...(shown === undefined ? {} : { expected: shown }),
      ...(shownFound === undefined ? {} : { found: shownFound }),
    };
    return [
      { field: "cooperation", ...lone, isRight: false },
      { field: "wholeCooperation", ...lone, isRight: false },
    ];
  }
  const both = { expected: shown ?? "", found: shownFound ?? "" };
  const hasStatus = one.status === undefined || one.status === other.status;
  const isWhole = isSameSet(one.parties, other.parties) && isSameSet(wanted.about, got.about) && hasStatus;
  return [
    { field: "cooperation", ...both, isRight: true },
    ...compareSets("cooperationParties", one.parties, other.parties),
    ...compareSets("cooperationFields", wanted.about, got.about),
    ...compareSets("cooperationForms", one.forms, other.forms),
    ...(one.status === undefined
      ? []
      : [
          {
            field: "cooperationStatus",
            expected: one.status,
            found: other.status ?? "none",
            isRight: hasStatus,
          } as const,
        ]),
    { field: "wholeCooperation", ...both, isRight: isWhole },
  ];
}

function showPoint({ by, act, about }: AccountPoint): string {
  return `${by.join(", ")} ${act} ${about.join(", ")}`.trim();
}

function showCooperation({ parties, status, forms }: AccountCooperation, { about }: AccountPoint): string {
  return `${forms.join("+")} of ${parties.join(", ")} on ${about.join(", ") || "nothing named"} (${status ?? "no status"})`;
}
