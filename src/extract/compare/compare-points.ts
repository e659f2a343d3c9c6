import { acts } from "../../model/acts.ts";
import type { FactsPoint } from "../../model/facts-file.ts";
import { toList } from "../../model/text.ts";
import { compareFields, type Difference, sayList } from "./difference.ts";
import { matchBest } from "./match-best.ts";

/** A point with its speakers told as the file tells them. */
export interface ComparedPoint {
  readonly point: FactsPoint;
  readonly speakers: readonly string[];
}

/** Points are held against each other paragraph by paragraph, those that say most of the same first. Wording does not count. */
export function comparePoints(
  meeting: string,
  draft: readonly ComparedPoint[],
  file: readonly ComparedPoint[],
): readonly Difference[] {
  const { pairs, onlyOne, onlyOther } = matchBest(draft, file, fitOf);
  const only =
    (kind: "only_in_draft" | "only_in_file") =>
    (compared: ComparedPoint): Difference => {
      return { kind, about: meeting, fact: sayPoint(compared) };
    };
  return [
    ...pairs.flatMap(([one, other]) => compareFields(`${meeting}, ${placeOf(other)}`, fieldsOf(one), fieldsOf(other))),
    ...onlyOne.map(only("only_in_draft")),
    ...onlyOther.map(only("only_in_file")),
  ];
}

function fitOf(one: ComparedPoint, other: ComparedPoint): number {
  if (one.point.at !== other.point.at) return 0;
  const subjects = (point: FactsPoint) => [...(point.about ?? []), ...discussed(point)];
  const sameAct = actOf(one.point) === actOf(other.point) ? 2 : 0;
  const sameForm = one.point.cooperation !== undefined && other.point.cooperation !== undefined ? 1 : 0;
  const shared = 2 * shareOf(one.speakers, other.speakers) + 2 * shareOf(subjects(one.point), subjects(other.point));
  return 0.1 + sameAct + sameForm + shared;
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((each) => other.includes(each)).length / all.size;
}

function actOf(point: FactsPoint): string | undefined {
  return acts.find(({ act }) => point[act] !== undefined)?.act;
}

/** A list of what was discussed holds ids; a phrase is wording. */
function discussed({ discussed: value }: FactsPoint): readonly string[] {
  return typeof value === "string" || value === undefined ? [] : value.filter((each) => !/\s/.test(each));
}

function fieldsOf({ point, speakers }: ComparedPoint): Readonly<Record<string, string | undefined>> {
  return {
    act: actOf(point),
    speaker: sayList(speakers),
    "addressed to": sayList(toList(point.to)),
    about: sayList([...(point.about ?? []), ...discussed(point)]),
    polarity: point.polarity,
    "form of cooperation": sayList(toList(point.cooperation)),
    parties: sayList(point.parties ?? []),
    provider: sayList(toList(point.provider)),
    recipient: sayList(toList(point.recipient)),
    status: point.status,
    instrument: point.instrument,
    "what happened to it": point.happened,
  };
}

function placeOf({ point }: ComparedPoint): string {
  return `paragraph ${point.at}, ${actOf(point) ?? "no act"}`;
}

function sayPoint(compared: ComparedPoint): string {
  const { speaker, about, "form of cooperation": form } = fieldsOf(compared);
  const parts = [speaker, actOf(compared.point), about && `about ${about}`, form && `cooperation ${form}`];
  return `point ${compared.point.at}: ${parts.filter((part) => part !== undefined && part !== "").join(", ")}`;
}
