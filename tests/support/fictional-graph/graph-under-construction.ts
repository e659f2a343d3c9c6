import neo4j, { type Date as DatabaseDate } from "neo4j-driver";
import { foldName } from "../../../src/model/fold-name.ts";

export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RelationshipRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const entities = [
  "Party",
  "Person",
  "Office",
  "Place",
  "Occasion",
  "Series",
  "Instrument",
  "Topic",
  "Readout",
  "Meeting",
];

/** Rows of a graph, collected before they are written at once. */
export class GraphUnderConstruction {
  readonly nodes: NodeRow[] = [];
  readonly relationships: RelationshipRow[] = [];

  addNode(label: string, id: string, properties: Readonly<Record<string, unknown>>, ...moreLabels: string[]): void {
    const entity = entities.includes(label) ? ["Entity"] : [];
    this.nodes.push({ labels: [label, ...entity, ...moreLabels], properties: { id, ...properties } });
  }

  link(from: string, type: string, to: string, properties: Readonly<Record<string, unknown>> = {}): void {
    this.relationships.push({ from, type, to, properties });
  }

  addNames(id: string, names: readonly string[], language: string | null = null): void {
    for (const [index, text] of names.entries()) {
      const key = `name-${id}-${language ?? "any"}-${index}`;
      const kind = index === 0 ? "OFFICIAL" : "ALIAS";
      this.addNode("Name", key, { text, folded: foldName(text), kind, language });
      this.link(id, "NAMED", key);
    }
  }
}

export function day(text: string): DatabaseDate {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(date));
}

export function whole(value: number) {
  return neo4j.int(value);
}
