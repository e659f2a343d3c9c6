import { type Act, meaningOf } from "../model/acts.ts";
import type { FactDate } from "../model/dates.ts";
import type { FactsFile, FactsPoint } from "../model/facts-file.ts";
import { keyOf } from "../model/keys.ts";
import type { CooperationFact, StatementFact } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkReference } from "./check-reference.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import { omitUndefined } from "./omit-undefined.ts";
import { PartyCover } from "./party-cover.ts";
import type { MeetingContext, Room } from "./resolve-attendance.ts";

const partyKeys = ["parties", "provider", "recipient", "facilitator"] as const;

interface CooperationScene {
  readonly readout: FactsFile["readout"];
  readonly date: FactDate;
  readonly room: Room;
  readonly inRoom: PartyCover;
  readonly context: MeetingContext;
}

/** The cooperation that a point sets out; undefined where it sets out none. */
export function resolveCooperation(
  point: FactsPoint,
  statement: StatementFact,
  path: Path,
  scene: CooperationScene,
): CooperationFact | undefined {
  const { context } = scene;
  if (point.cooperation === undefined) {
    checkNoCooperation(point, path, context.report);
    return undefined;
  }
  const sides = readSides(point, path, context);
  checkSides(point, sides, path, context.report);
  checkPresence(sides.parties, point, path, scene);
  const status = point.status ?? impliedStatus(statement.act, path, context.report);
  const { key, meeting, strength, summary, topics, instrument, earliest, latest, support } = statement;
  return {
    key: keyOf.cooperation(key),
    statement: key,
    meeting,
    forms: [...new Set(toList(point.cooperation))],
    status,
    strength,
    summary,
    ...sides,
    oneSided: isOneSided(statement, sides, scene),
    areas: topics,
    ...omitUndefined({ instrument }),
    earliest,
    latest,
    support,
  };
}

interface Sides {
  readonly parties: readonly string[];
  readonly providers: readonly string[];
  readonly recipients: readonly string[];
  readonly facilitators: readonly string[];
}

function readSides(point: FactsPoint, path: Path, { registry, report }: MeetingContext): Sides {
  const [parties, providers, recipients, facilitators] = partyKeys.map((key) => {
    const ids = toList(point[key]).map((id, at) =>
      checkReference(registry, id, ["Party"], listPath([...path, key], point[key], at), report),
    );
    return [...new Set(ids)];
  });
  return {
    parties: parties ?? [],
    providers: providers ?? [],
    recipients: recipients ?? [],
    facilitators: facilitators ?? [],
  };
}

function checkNoCooperation(point: FactsPoint, path: Path, report: Report): void {
  for (const key of [...partyKeys, "status"] as const) {
    if (point[key] === undefined) continue;
    const message = `"${key}" belongs to a cooperation, and the point names none.`;
    const suggestion = "Add cooperation: and its form, such as coordination.";
    report({ id: "F75", path: [...path, key], points: "key", message, suggestion });
  }
}

function checkSides(point: FactsPoint, sides: Sides, path: Path, report: Report): void {
  const { provider, recipient } = point;
  if (provider !== undefined || recipient !== undefined) {
    const [given, missing] = provider === undefined ? ["recipient", "provider"] : ["provider", "recipient"];
    if (provider === undefined || recipient === undefined) {
      const message = `There is a ${given}, but no ${missing}.`;
      report({ id: "F74", path: [...path, given], points: "key", message, suggestion: `Add ${missing}.` });
    }
    if (point.parties === undefined) return;
    const message = `"parties" stands beside "${given}".`;
    const suggestion = "Write parties where both sides do the same, provider and recipient where one gives.";
    report({ id: "F73", path: [...path, "parties"], points: "key", message, suggestion });
    return;
  }
  if (sides.parties.length >= 2) return;
  const at = point.parties === undefined ? "cooperation" : "parties";
  const message =
    point.parties === undefined ? "The cooperation has no parties." : "The cooperation has one party only.";
  const suggestion = "Say between whom, with parties, or with provider and recipient.";
  report({ id: "F72", path: [...path, at], points: "key", message, suggestion });
}

function checkPresence(
  parties: readonly string[],
  point: FactsPoint,
  path: Path,
  { room, inRoom, context: { registry, report } }: CooperationScene,
): void {
  if (room.parties.length === 0) return;
  for (const [at, party] of parties.entries()) {
    if (!registry.has("Party", party) || inRoom.includes(party)) continue;
    const message = `Nobody at the meeting represented "${party}".`;
    report({ id: "W07", path: listPath([...path, "parties"], point.parties, at), message, value: party });
  }
}

function impliedStatus(act: Act, path: Path, report: Report): CooperationFact["status"] {
  const { status } = meaningOf(act);
  if (status !== undefined) return status;
  const message = `The act "${act}" does not tell how far the cooperation has come.`;
  report({ id: "F77", path: [...path, "cooperation"], points: "key", message, suggestion: "Write its status." });
  return "unclear";
}

/**
 * Whether fewer than all its sides say it. All sides speak when the statement is joint and its speakers stand for each of
 * them; or when the text is a joint one and the point names no speaker of one side alone.
 */
function isOneSided(
  statement: StatementFact,
  { parties, providers, recipients }: Sides,
  { readout, date, room, context: { registry } }: CooperationScene,
): boolean {
  const publishers = toList(readout.publisher);
  const isJointText = readout.kind === "joint_statement" || publishers.length >= 2;
  const isOfOneSide = statement.by === "named" || statement.by === "party";
  const speaksJointly = statement.joint || (isJointText && !isOfOneSide);
  if (!speaksJointly) return true;
  const speaking = isOfOneSide ? statement.parties : [...statement.parties, ...room.parties];
  const behindText = isJointText && !isOfOneSide ? publishers.flatMap((id) => [id, ...countryOf(id, registry)]) : [];
  const cover = new PartyCover(registry, [...speaking, ...behindText], date);
  return [...parties, ...providers, ...recipients].some((party) => !cover.speaksFor(party));
}

/** A ministry publishes for its country. */
function countryOf(publisher: string, registry: MeetingContext["registry"]): readonly string[] {
  const above = registry.party(publisher)?.partOf;
  return above !== undefined && registry.party(above)?.kind === "country" ? [above] : [];
}
