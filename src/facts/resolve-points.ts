import { meaningOf } from "../model/acts.ts";
import type { FactDate } from "../model/dates.ts";
import type { FactsFile, FactsPoint } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type { CooperationFact, StatementFact } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkReference } from "./check-reference.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import type { PartyCover } from "./party-cover.ts";
import { readAct, type SaidAct } from "./point-act.ts";
import { resolveCooperation } from "./point-cooperation.ts";
import { resolveSpeakers } from "./point-speakers.ts";
import { supportOf } from "./quoted-text.ts";
import type { Registry } from "./registry.ts";
import type { MeetingContext, Room } from "./resolve-attendance.ts";

/** Counts within one readout: the order of points, and ordinals of those whose keys would be equal. */
export interface PointCounts {
  order: number;
  readonly ties: Map<string, number>;
}

/** One meeting as its points see it. */
export interface PointScene {
  readonly readout: FactsFile["readout"];
  readonly meeting: string;
  readonly date: FactDate;
  readonly room: Room;
  readonly inRoom: PartyCover;
  readonly context: MeetingContext;
}

export interface ResolvedPoints {
  readonly statements: readonly StatementFact[];
  readonly cooperations: readonly CooperationFact[];
}

export function resolvePoints(
  points: readonly FactsPoint[],
  path: Path,
  counts: PointCounts,
  scene: PointScene,
): ResolvedPoints {
  const { registry, report } = scene.context;
  const statements: StatementFact[] = [];
  const cooperations: CooperationFact[] = [];
  for (const [index, point] of points.entries()) {
    const at = [...path, "points", index];
    const said = readAct(point, at, registry, report);
    checkCompanions(point, at, report);
    if (said === undefined) continue;
    const statement = resolveStatement(point, said, at, counts, scene);
    statements.push(statement);
    const cooperation = resolveCooperation(point, statement, at, scene);
    if (cooperation !== undefined) cooperations.push(cooperation);
  }
  return { statements, cooperations };
}

function resolveStatement(
  point: FactsPoint,
  said: SaidAct,
  path: Path,
  counts: PointCounts,
  scene: PointScene,
): StatementFact {
  const { readout, meeting, date, context } = scene;
  const { registry, report, findQuote } = context;
  const { by, people, parties, identities } = resolveSpeakers(point, path, scene);
  const about = resolveAbout(point, said, path, context);
  const { strength, polarity } = meaningOf(said.act);
  const instrument =
    point.instrument === undefined
      ? undefined
      : checkReference(registry, point.instrument, ["Instrument"], [...path, "instrument"], report);
  const addressedTo = toList(point.to).map((id, at) =>
    checkReference(registry, id, ["Party"], listPath([...path, "to"], point.to, at), report),
  );
  const rest = [said.act, [...about.all].sort().join("+"), instrument ?? ""];
  const tie = [point.at, [...identities].sort().join("+"), ...rest].join("\u0000");
  const ordinal = counts.ties.get(tie) ?? 0;
  counts.ties.set(tie, ordinal + 1);
  counts.order += 1;
  const { happened, printed, means } = point;
  return {
    key: keyOf.point(readout.id, point.at, identities, rest, ordinal),
    meeting,
    order: counts.order,
    act: said.act,
    strength,
    polarity: point.polarity ?? polarity,
    by,
    joint: parties.length >= 2 && by !== "unnamed" && by !== "narrator",
    summary: said.phrase ?? `Discussed ${about.all.map((id) => nameOf(id, registry)).join("; ")}.`,
    speakers: people,
    parties,
    addressedTo,
    topics: about.topics,
    aboutParties: about.parties,
    aboutInstruments: about.instruments,
    ...omitUndefined({ instrument, happened, printed, means }),
    earliest: date.earliest,
    latest: date.latest,
    support: supportOf(point, findQuote, path, report),
  };
}

function resolveAbout(point: FactsPoint, said: SaidAct, path: Path, { registry, report }: MeetingContext) {
  const written = (point.about ?? []).map((id, at) => ({ id, path: [...path, "about", at] }));
  const topics = new Set<string>();
  const parties = new Set<string>();
  const instruments = new Set<string>();
  for (const entry of [...said.discussed, ...written]) {
    const id = checkReference(registry, entry.id, ["Topic", "Party", "Instrument"], entry.path, report);
    const label = registry.find(id)?.label;
    const set = label === "Party" ? parties : label === "Instrument" ? instruments : topics;
    set.add(id);
  }
  const lists = { topics: [...topics], parties: [...parties], instruments: [...instruments] };
  return { ...lists, all: [...lists.topics, ...lists.parties, ...lists.instruments] };
}

function nameOf(id: string, registry: Registry): string {
  return registry.find(id)?.names[0]?.text ?? id;
}

/** Keys that mean something together only. */
function checkCompanions(point: FactsPoint, path: Path, report: Report): void {
  if (point.happened !== undefined && point.instrument === undefined) {
    const message = `"${point.happened}" happened to an instrument, but none is named.`;
    report({
      id: "F76",
      path: [...path, "happened"],
      points: "key",
      message,
      suggestion: "Add instrument: and its id.",
    });
  }
  const [given, missing] = point.printed === undefined ? ["means", "printed"] : ["printed", "means"];
  if ((point.printed === undefined) === (point.means === undefined)) return;
  const message = `There is "${given}", but no "${missing}".`;
  report({ id: "F78", path: [...path, given], points: "key", message, suggestion: `Add ${missing}.` });
}
