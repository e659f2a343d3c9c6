import type { ReadQuery } from "../../graph/run-read-query.ts";
import { aFewAtATime } from "./a-few-at-a-time.ts";
import { decideMatch, type Weighed } from "./decide-match.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import type { ReconciliationQuery } from "./query-batch.ts";
import { type ReconciledType, typeOfKind } from "./reconciled-kinds.ts";
import { createSoughtFinder, type SoughtFinder } from "./sought.ts";
import { weighConditions } from "./weigh-conditions.ts";

/** One value of what speaks for a candidate: docs/reconciliation.md lists them. */
interface Feature {
  readonly id: string;
  readonly value: number | boolean;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly Pick<ReconciledType, "id" | "name">[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly Feature[];
}

/** The database works on a few names of a batch at once; others who ask want their turn too. */
const atOnce = 4;

/** Candidates for each query of a batch by its key, best first. Each query is answered as if it were alone. */
export async function reconcile(
  read: ReadQuery,
  queries: readonly ReconciliationQuery[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  const findSought = createSoughtFinder(read);
  const found = await aFewAtATime(queries, atOnce, async (query) => {
    const weighed = await weigh(read, query, findSought);
    return [query.key, weighed.slice(0, query.limit).map(toCandidate)] as const;
  });
  return new Map(found);
}

async function weigh(
  read: ReadQuery,
  query: ReconciliationQuery,
  findSought: SoughtFinder,
): Promise<readonly Weighed[]> {
  const sought = await findSought(query.conditions);
  const found = await gatherEvidence(read, query, sought);
  const entities = found.map(({ entity }) => entity);
  const weightsOf = await weighConditions(read, sought, entities);
  return decideMatch(found.map((each) => ({ ...each, weights: weightsOf(each.entity) })));
}

function toCandidate({ entity, likeness, byId, weights, score, match }: Weighed): Candidate {
  const { id, name, description, kind, meetingCount } = entity;
  const type = typeOfKind(kind);
  return {
    id,
    name,
    description,
    type: [{ id: type.id, name: type.name }],
    score,
    match,
    features: [
      ...(likeness === undefined
        ? []
        : [
            { id: "name", value: likeness.points },
            { id: "wholeName", value: likeness.hold === "WHOLE" && byId === undefined },
            { id: "identifier", value: byId !== undefined },
          ]),
      ...Object.entries(weights).map(([condition, value]) => ({ id: condition, value })),
      ...(meetingCount === null ? [] : [{ id: "meetingCount", value: meetingCount }]),
    ],
  };
}
