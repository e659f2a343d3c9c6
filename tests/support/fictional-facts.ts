import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Plainly invented parties, offices and people, which the readouts below refer to. */
export const fictionalRegistry = {
  organisations: [
    { id: "arvandia", name: "Arvandia", kind: "other" },
    { id: "borealia", name: "Borealia", kind: "other" },
    { id: "cindria", name: "Cindria", kind: "other" },
    { id: "arvandia-harbour-office", name: "Harbour Office of Arvandia", kind: "ministry", of: "arvandia" },
    { id: "arvandia-moot", name: "Moot of Arvandia", kind: "parliament" },
    {
      id: "tea-sea-league",
      name: "League of the Tea Sea",
      kind: "informal_grouping",
      members: [{ party: "arvandia" }],
    },
  ],
  offices: [
    { id: "arvandia-minister", title: "Minister of Kites", of: "arvandia", level: "minister" },
    { id: "arvandia-president", title: "President", of: "arvandia", level: "head_of_state" },
    { id: "borealia-minister", title: "Minister of Kites", of: "borealia", level: "minister" },
    { id: "cindria-envoy", title: "Envoy", of: "cindria", level: "ambassador" },
    { id: "moot-speaker", title: "Speaker", of: "arvandia-moot", level: "legislator" },
  ],
  people: [
    {
      id: "ada-quill",
      name: "Ada Quill",
      family: "Quill",
      given: "Ada",
      tenures: [{ office: "arvandia-minister", from: "2030-01", to: "2031-12", sources: [{ source: "gazette" }] }],
    },
    { id: "aud-rook", name: "Aud Rook" },
    { id: "bela-swift", name: "Béla Swift" },
    { id: "cara-thistle", name: "Cara Thistle" },
    { id: "mo-wren", name: "Mo Wren" },
  ],
  sources: [{ id: "gazette", publisher: "arvandia", title: "Gazette", url: "https://example.org/gazette" }],
  places: [
    { id: "kiteport", name: "Kiteport" },
    { id: "lanternby", name: "Lanternby" },
  ],
  topics: [
    { id: "theme.kites", label: "kites" },
    { id: "theme.harbours", label: "harbours" },
  ],
};

export interface FictionalReadout {
  readonly id: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly meetings: readonly Readonly<Record<string, unknown>>[];
  readonly mentions?: readonly Readonly<Record<string, unknown>>[];
}

export const people = {
  quill: { person: "ada-quill", as: "arvandia-minister" },
  rook: { person: "aud-rook", as: "arvandia-president" },
  swift: { person: "bela-swift", as: "borealia-minister" },
  thistle: { person: "cara-thistle", as: "cindria-envoy" },
  wren: { person: "mo-wren", as: "moot-speaker" },
} as const;
export type Handle = keyof typeof people;

/** A meeting as a facts file tells it, with its usual fields filled in. */
export function meeting(id: string, present: readonly Handle[], more: Readonly<Record<string, unknown>> = {}) {
  return { id, date: "2031-05-01", place: "kiteport", present, ...more };
}

/** A folder of facts files that a test rewrites between loads. */
export class FactsFolder {
  readonly path: string;

  constructor(path: string, registry: object = fictionalRegistry) {
    this.path = path;
    mkdirSync(join(path, "readouts"), { recursive: true });
    if (Object.keys(registry).length > 0) this.writeRegistry(registry);
  }

  writeRegistry(registry: object): void {
    mkdirSync(join(this.path, "registry"), { recursive: true });
    writeFileSync(join(this.path, "registry", "all.json"), JSON.stringify(registry));
  }

  write(readout: FictionalReadout): string {
    const file = this.fileOf(readout.id);
    writeFileSync(file, JSON.stringify(toFactsFile(readout)));
    return file;
  }

  remove(id: string): void {
    rmSync(this.fileOf(id));
  }

  fileOf(id: string): string {
    return join(this.path, "readouts", `${id}.json`);
  }
}

/** Handles that nobody in a file uses are a problem, so each file names those it needs. */
export function toFactsFile({ id, publisher = "arvandia", publishedOn, meetings, mentions = [] }: FictionalReadout) {
  const used = JSON.stringify([meetings, mentions]);
  return {
    readout: {
      id,
      publisher,
      title: `Readout ${id}`,
      publishedOn: publishedOn ?? meetings[0]?.date,
      url: `https://example.org/${id}`,
    },
    people: Object.fromEntries(Object.entries(people).filter(([handle]) => used.includes(`"${handle}"`))),
    meetings,
    mentions,
  };
}
