import type { Problem } from "../errors/user-error.ts";
import { describeCycle, findCycles } from "./cycles.ts";
import type { DraftProblem, Path } from "./draft-problem.ts";
import type { IdClashes } from "./id-clashes.ts";
import { didYouMean, findNearest } from "./nearest.ts";
import { placeProblem } from "./place-problem.ts";
import type { CheckedReadout } from "./read-facts.ts";
import type { Registry } from "./registry.ts";

/** Where something stands; the column is looked up only if there is a problem. */
interface Spot {
  readonly file: string;
  readonly line: number;
  readonly path: Path;
}

/** A problem that shows only when all files have been read. */
export interface LateProblem {
  readonly spot: Spot;
  readonly draft: Omit<DraftProblem, "path">;
}

/** Ids of readouts and meetings over all files: given once, led to by former ids, and parts of what there is. */
export class GraphWideIds {
  readonly #clashes: IdClashes;
  readonly #registry: Registry;
  readonly #readouts = new Set<string>();
  readonly #meetings = new Map<string, Spot>();
  readonly #former = new Map<string, { readonly now: string; readonly spot: Spot }>();
  readonly #partOf = new Map<string, { readonly above: string; readonly spot: Spot }>();
  readonly #undated: { readonly meeting: string; readonly spot: Spot }[] = [];

  #searches = 0;

  constructor(clashes: IdClashes, registry: Registry) {
    this.#clashes = clashes;
    this.#registry = registry;
  }

  hasReadout(id: string): boolean {
    return this.#readouts.has(id);
  }

  /** Takes in a readout, right or wrong, and says which of its ids another has. */
  add(checked: CheckedReadout): readonly Problem[] {
    const { file, line, parsed } = checked;
    if (parsed === undefined) return [];
    const problems: Problem[] = [];
    const give = (id: string, list: string, path: Path) => {
      const problem = this.#clashes.add({ id, list, path, file, parsed });
      if (problem !== undefined) problems.push(problem);
    };
    const { readout, meetings } = readIds(parsed.value);
    if (readout !== undefined) {
      give(readout, "readouts", ["readout", "id"]);
      this.#readouts.add(readout);
    }
    for (const [index, id] of meetings.entries()) {
      if (id === undefined || this.#meetings.has(id)) continue;
      const path = ["meetings", index, "id"];
      give(id, "meetings", path);
      this.#meetings.set(id, { file, line, path });
    }
    if (checked.resolved !== undefined) this.#follow(checked, meetings.length, checked.resolved, problems);
    return problems;
  }

  /** What former ids, parts and mentions lead to, now that everything is known. */
  finish(): readonly LateProblem[] {
    return [...this.#formerProblems(), ...this.#partProblems(), ...this.#mentionProblems()];
  }

  #follow(
    { file, line, parsed }: CheckedReadout,
    reported: number,
    { readout, meetings, mentions }: NonNullable<CheckedReadout["resolved"]>,
    problems: Problem[],
  ): void {
    const spot = (path: Path): Spot => ({ file, line, path });
    const retire = (former: string, now: string, path: Path) => {
      const known = this.#former.get(former);
      if (known === undefined) this.#former.set(former, { now, spot: spot(path) });
      else if (known.now !== now && parsed !== undefined) {
        const message = `"${former}" is a former id of "${known.now}" already.`;
        problems.push(placeProblem({ id: "F45", path, message, value: former }, file, parsed));
      }
    };
    for (const [at, former] of readout.formerly.entries()) retire(former, readout.id, ["readout", "formerly", at]);
    const dated = new Set<string>();
    for (const [index, { meeting, formerly, partOf }] of meetings.entries()) {
      const path = ["meetings", index];
      dated.add(meeting);
      if (index >= reported && !this.#meetings.has(meeting)) this.#meetings.set(meeting, spot(["mentions"]));
      for (const [at, former] of formerly.entries()) retire(former, meeting, [...path, "formerly", at]);
      if (partOf !== undefined) this.#partOf.set(meeting, { above: partOf, spot: spot([...path, "partOf"]) });
    }
    for (const [index, { meeting }] of mentions.entries()) {
      if (meeting === undefined || dated.has(meeting) || this.#meetings.has(meeting)) continue;
      this.#undated.push({ meeting, spot: spot(["mentions", index, "meeting"]) });
    }
  }

  #formerProblems(): readonly LateProblem[] {
    const problems: LateProblem[] = [];
    for (const [former, { now, spot }] of this.#former) {
      const used = this.#meetings.get(former);
      if (used !== undefined) {
        const message = `"${former}" is a former id of the meeting "${now}".`;
        problems.push({ spot: used, draft: { id: "F47", message, value: former, suggestion: `Write "${now}".` } });
      } else if (this.#readouts.has(former) || this.#registry.find(former) !== undefined) {
        problems.push({ spot, draft: { id: "F45", message: `"${former}" is in use as an id.`, value: former } });
      }
    }
    return problems;
  }

  #partProblems(): readonly LateProblem[] {
    const above = new Map([...this.#partOf].map(([id, part]) => [id, part.above]));
    const circles = findCycles(above).flatMap((cycle): LateProblem[] => {
      const first = this.#partOf.get(cycle[0] ?? "");
      const draft = { id: "F46", message: describeCycle(cycle), value: first?.above } as const;
      return first === undefined ? [] : [{ spot: first.spot, draft }];
    });
    const nowhere = [...this.#partOf.values()].flatMap(({ above: id, spot }): LateProblem[] => {
      if (this.#meetings.has(id) || this.#former.has(id)) return [];
      const label = this.#registry.find(id)?.label;
      if (label === "Occasion" || this.#registry.isBroken(id)) return [];
      const message = `Unknown meeting or occasion "${id}".`;
      const near = [...this.#nearMeetings(id), ...this.#registry.suggest(id, ["Occasion"])];
      return [{ spot, draft: { id: "F67", message, value: id, suggestion: didYouMean(near.slice(0, 2)) } }];
    });
    return [...circles, ...nowhere];
  }

  /** Compares with every meeting there is, so not without end. */
  #nearMeetings(id: string): readonly string[] {
    this.#searches += 1;
    return this.#searches > 500 ? [] : findNearest(id, this.#meetings.keys());
  }

  #mentionProblems(): readonly LateProblem[] {
    return this.#undated.flatMap(({ meeting, spot }): LateProblem[] => {
      if (this.#meetings.has(meeting) || this.#former.has(meeting)) return [];
      const near = didYouMean(this.#nearMeetings(meeting));
      const suggestion = [near, "Add its date; a year is enough."].filter((words) => words !== undefined).join(" ");
      const message = `No file reports the meeting "${meeting}".`;
      return [{ spot, draft: { id: "F68", message, value: meeting, suggestion } }];
    });
  }
}

/** Ids as written, also where the rest of the file is wrong. */
function readIds(value: unknown): { readout?: string; meetings: readonly (string | undefined)[] } {
  if (typeof value !== "object" || value === null) return { meetings: [] };
  const readout = "readout" in value ? idOf(value.readout) : undefined;
  const list: readonly unknown[] = "meetings" in value && Array.isArray(value.meetings) ? value.meetings : [];
  const meetings = list.map(idOf);
  return readout === undefined ? { meetings } : { readout, meetings };
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return undefined;
  return typeof entry.id === "string" ? entry.id : undefined;
}
