import type { FactDifference } from "./compare-facts.ts";
import type { DerivedCounts } from "./derive.ts";
import { type FactKind, type FactRows, factKinds } from "./fact-rows.ts";
import type { EntityPlan } from "./load-entities.ts";
import type { Counters } from "./write-counters.ts";

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** One thing that a load changes, or would change. */
export interface Change {
  readonly change: "added" | "changed" | "removed";
  readonly kind: "entity" | "readout" | FactKind;
  readonly id: string;
}

export interface LoadSummary {
  readonly isDryRun: boolean;
  readonly readouts: ChangeCounts;
  readonly entities: ChangeCounts;
  /** What each readout says, each counted once a readout: accounts of meetings, attendances, statements and so on. */
  readonly facts: ChangeCounts;
  /** Facts of readouts that were not read again are not counted one by one. */
  readonly derived: DerivedCounts;
  /** What the database itself counted. */
  readonly database: Counters;
  /** The first of the changes, by kind and id. */
  readonly changes: readonly Change[];
  readonly seconds: number;
  /** The version of the graph after the load. */
  readonly version: number;
}

/** A list is for a person to look at; the counts are whole. */
const mostChanges = 500;

/** Adds up what a load finds and does. */
export class LoadTally {
  readonly readouts = noChanges();
  readonly entities = noChanges();
  readonly facts = noChanges();
  readonly changes: Change[] = [];

  addEntities(plan: EntityPlan, removed: readonly string[]): void {
    this.entities.unchanged += plan.unchangedCount;
    for (const { id } of plan.added) this.#note(this.entities, "added", "entity", id);
    for (const { id } of plan.changed) this.#note(this.entities, "changed", "entity", id);
    for (const id of removed) this.#note(this.entities, "removed", "entity", id);
  }

  addReadout(change: "added" | "changed", id: string, difference: FactDifference): void {
    this.#note(this.readouts, change, "readout", id);
    this.facts.unchanged += difference.unchangedCount;
    this.#noteRows("added", difference.added);
    this.#noteRows("changed", difference.changed);
    for (const kind of factKinds) {
      for (const gone of difference.removed[kind]) this.#note(this.facts, "removed", kind, gone);
    }
  }

  addRemoved(id: string, facts: readonly { readonly kind: FactKind; readonly id: string }[]): void {
    this.#note(this.readouts, "removed", "readout", id);
    for (const fact of facts) this.#note(this.facts, "removed", fact.kind, fact.id);
  }

  #noteRows(change: "added" | "changed", rows: FactRows): void {
    for (const kind of factKinds) for (const { id } of rows[kind]) this.#note(this.facts, change, kind, id);
  }

  #note(counts: MutableCounts, change: Change["change"], kind: Change["kind"], id: string): void {
    counts[change] += 1;
    if (this.changes.length < mostChanges) this.changes.push({ change, kind, id });
  }
}

type MutableCounts = { -readonly [K in keyof ChangeCounts]: number };

function noChanges(): MutableCounts {
  return { added: 0, changed: 0, removed: 0, unchanged: 0 };
}
