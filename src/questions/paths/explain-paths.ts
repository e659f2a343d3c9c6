import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import type { FoundPath, PathHop, PathRules } from "../../network/path-finder.ts";
import { citation } from "../asking/citations.ts";
import { contactDegree } from "../asking/parameters.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences, reference } from "../asking/references.ts";
import { entityKinds } from "../entity-kinds.ts";
import type { ExplainedHop, ExplainedStop } from "./explained-hop.ts";
import { hopSentence } from "./path-sentences.ts";

const attendance = z.object({
  contact: contactDegree,
  person: z.object({ id: z.string(), name: z.string() }),
  offices: z.array(z.object({ id: z.string(), title: z.string() })),
  party: z.object({ id: z.string(), name: z.string() }).nullable(),
});
const hopRow = z.object({
  ends: z.array(reference),
  index: z.number(),
  meeting: z.object({
    id: z.string(),
    name: z.string(),
    earliest: z.string(),
    latest: z.string(),
    dateText: z.string(),
    people: z.number(),
    mode: z.string(),
    place: z.object({ id: z.string(), name: z.string() }).nullable(),
  }),
  from: attendance,
  to: attendance,
  sources: z.array(citation),
  version: z.number(),
});
type HopRow = z.output<typeof hopRow>;
type Attended = z.output<typeof attendance>;

export interface ExplainedPaths {
  /** The hops of each path, in the order of the paths. */
  readonly paths: readonly (readonly ExplainedHop[])[];
  /** The ends that were to be named. */
  readonly named: ReadonlyMap<string, Reference>;
  /** Which load the database held when it was asked; undefined where there was nothing to ask. */
  readonly version: number | undefined;
}

/**
 * Reads everything that is shown of the hops, in one round trip; a second one where hops lead over offices or parties.
 * Undefined where a meeting is not in the graph any more: the paths are those of an earlier load.
 */
export async function explainPaths(
  read: ReadQuery,
  paths: readonly FoundPath[],
  { by, ends }: { readonly by: PathRules["by"]; readonly ends: readonly string[] },
): Promise<ExplainedPaths | undefined> {
  const hops = paths.flatMap((path) => path.hops);
  if (hops.length === 0) return { paths: paths.map(() => []), named: new Map(), version: undefined };
  const [rows, nodeNamed] = await Promise.all([
    readRows(
      read,
      "path-hops",
      {
        hops: hops.map(({ meeting, fromPerson, toPerson }) => ({ meeting, from: fromPerson, to: toPerson })),
        ends,
        kinds: entityKinds,
      },
      hopRow,
    ),
    by === "PERSON"
      ? undefined
      : readReferences(
          read,
          hops.flatMap(({ from, to }) => [from, to]),
        ),
  ]);
  const explained = hops.flatMap((hop, index) => {
    const row = rows.find((each) => each.index === index);
    return row === undefined ? [] : [explainHop(hop, row, nodeNamed)];
  });
  if (explained.length < hops.length) return undefined;
  const starts = paths.map((_, index) => paths.slice(0, index).reduce((sum, path) => sum + path.hops.length, 0));
  const byPath = paths.map((path, index) => explained.slice(starts[index], (starts[index] ?? 0) + path.hops.length));
  const named = new Map(rows[0]?.ends.map((end) => [end.id, end]));
  return { paths: byPath, named, version: rows[0]?.version };
}

function explainHop(hop: PathHop, row: HopRow, named: ((id: string) => Reference) | undefined): ExplainedHop {
  const { meeting, sources } = row;
  const place = meeting.place;
  const told = {
    from: toStop(row.from, named?.(hop.from)),
    to: toStop(row.to, named?.(hop.to)),
    meeting: {
      id: meeting.id,
      kind: "MEETING",
      name: meeting.name,
      detail: [meeting.dateText, place?.name].filter(Boolean).join(", "),
    } as const,
    on: meeting.earliest === meeting.latest ? meeting.earliest : null,
    earliest: meeting.earliest,
    latest: meeting.latest,
    place: place === null ? null : ({ ...place, kind: "PLACE", detail: null } as const),
    people: meeting.people,
    contact: looser(row.from.contact, row.to.contact),
    shared: hop.shared,
    sources,
  };
  return { ...told, sentence: hopSentence(told, meeting.mode) };
}

function looser(one: ExplainedHop["contact"], other: ExplainedHop["contact"]): ExplainedHop["contact"] {
  return contactDegree.options.indexOf(one) > contactDegree.options.indexOf(other) ? one : other;
}

function toStop({ person, offices, party }: Attended, node: Reference | undefined): ExplainedStop {
  const capacity = offices.map(({ title }) => title).join(", ");
  const detail = [capacity, party?.name].filter(Boolean).join(", ");
  const reference: Reference = { ...person, kind: "PERSON", detail: detail === "" ? null : detail };
  return {
    node: node ?? reference,
    person: reference,
    offices: offices.map(({ id, title }) => ({ id, kind: "OFFICE", name: title, detail: party?.name ?? null })),
    party: party === null ? null : { ...party, kind: "PARTY", detail: null },
  };
}
