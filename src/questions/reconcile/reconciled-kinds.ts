import type { EntityKind } from "../entity-kinds.ts";

/** What a row of somebody's table can stand for: the types of the Reconciliation API, each a kind of entity. */
export const reconciledKinds = ["PERSON", "PARTY", "OFFICE", "TOPIC"] as const satisfies readonly EntityKind[];
export type ReconciledKind = (typeof reconciledKinds)[number];

export interface ReconciledType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

const told: Readonly<Record<ReconciledKind, ReconciledType>> = {
  PERSON: { id: "person", name: "Person", description: "Somebody whom an official readout names" },
  PARTY: { id: "party", name: "Party", description: "A country, an organisation, a ministry, a grouping" },
  OFFICE: { id: "office", name: "Office", description: "A post that one person after another holds" },
  TOPIC: { id: "topic", name: "Topic", description: "What statements and cooperation are about" },
};

export function typeOfKind(kind: ReconciledKind): ReconciledType {
  return told[kind];
}

/** Of an id as the API writes it, such as "person". */
export function kindOfType(id: string): ReconciledKind | undefined {
  return reconciledKinds.find((kind) => told[kind].id === id.toLowerCase());
}

export function isReconciledKind(kind: EntityKind): kind is ReconciledKind {
  return reconciledKinds.some((each) => each === kind);
}
