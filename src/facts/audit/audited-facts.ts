import { UserError } from "../../errors/user-error.ts";
import { resolveMeeting } from "../../model/resolve-meeting.ts";
import type { ResolvedReadout } from "../../model/resolved.ts";
import type { MeetingAccounts, RegistryView, ResolvedMeeting } from "../../model/resolved-meeting.ts";
import { listGivenFacts } from "../facts-source.ts";
import { readFacts } from "../read-facts.ts";
import { readRegistry } from "../read-registry.ts";
import type { EntityOf, Registry } from "../registry.ts";

/** All facts of some paths at once, with their meetings settled from all accounts, as the graph would hold them. */
export interface AuditedFacts {
  readonly registry: Registry;
  readonly readouts: readonly ResolvedReadout[];
  /** Only those that a readout reports, by date and id. */
  readonly meetings: readonly AuditedMeeting[];
  /** All of the registry; where one lies beneath the audited paths, those of it who are present in them. */
  readonly people: readonly Person[];
}

type Person = EntityOf<"Person">;

export interface AuditedMeeting extends ResolvedMeeting {
  /** Ids of the readouts that report it. */
  readonly readouts: readonly string[];
  /** ISO instant of its first minute, where a readout prints time and zone. */
  readonly startsAtUtc?: string;
}

/**
 * Reads facts files and the registry beneath. Facts with errors are not audited: a UserError says so, since figures of
 * the remaining ones would be taken for those of all.
 */
export async function readAuditedFacts(
  paths: readonly string[],
  registryPaths: readonly string[] = [],
): Promise<AuditedFacts> {
  const { registry, problems, hasBase } = await readRegistry(paths, registryPaths);
  const readouts: ResolvedReadout[] = [];
  let broken = problems.filter(({ severity }) => severity === "error").length;
  for await (const { resolved } of readFacts(await listGivenFacts(paths), registry)) {
    if (resolved === undefined) broken += 1;
    else readouts.push(resolved);
  }
  if (broken > 0) {
    throw new UserError("FACTS_HAVE_ERRORS", "These facts have errors. Run `parley check` on them first.");
  }
  const present = new Set(readouts.flatMap(({ attendances }) => attendances.flatMap(({ person }) => person ?? [])));
  const people = [...registry.entities()]
    .filter((entity): entity is Person => entity.label === "Person")
    .filter(({ id }) => !hasBase || present.has(id));
  return { registry, readouts, meetings: settleMeetings(readouts, registry), people };
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function settleMeetings(readouts: readonly ResolvedReadout[], registry: Registry): readonly AuditedMeeting[] {
  const byId = new Map<string, Growing<MeetingAccounts>>();
  for (const { readout, meetings, attendances } of readouts) {
    for (const account of meetings) {
      if (account.mentionedOnly) continue;
      const known = byId.get(account.meeting) ?? { id: account.meeting, accounts: [], attendances: [] };
      known.accounts.push({ readout, account });
      byId.set(account.meeting, known);
    }
    for (const attendance of attendances) byId.get(attendance.meeting)?.attendances.push({ readout, attendance });
  }
  const view = viewOf(registry);
  return [...byId.values()].map((meeting) => withReadouts(meeting, view)).sort(byDate);
}

function withReadouts(meeting: MeetingAccounts, view: RegistryView): AuditedMeeting {
  const { startsAtUtc, ...resolved } = resolveMeeting(meeting, view);
  const instant = startsAtUtc === undefined ? {} : { startsAtUtc };
  return { ...resolved, ...instant, readouts: meeting.accounts.map(({ readout }) => readout.id) };
}

function byDate(one: AuditedMeeting, other: AuditedMeeting): number {
  const [a, b] = [`${one.date.earliest} ${one.id}`, `${other.date.earliest} ${other.id}`];
  return a < b ? -1 : 1;
}

function viewOf(registry: Registry): RegistryView {
  const nameOf = (id: string) => {
    const entity = registry.find(id);
    return entity !== undefined && "name" in entity ? entity.name : id;
  };
  return {
    levelsOf: (office) => registry.office(office)?.levels ?? [],
    nameOfParty: nameOf,
    nameOfPlace: nameOf,
    partOf: (party) => registry.party(party)?.partOf,
  };
}
