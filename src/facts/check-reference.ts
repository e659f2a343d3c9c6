import type { EntityLabel } from "../model/resolved.ts";
import type { Path, Report } from "./draft-problem.ts";
import { didYouMean } from "./nearest.ts";
import type { Registry } from "./registry.ts";

const labelNames: Readonly<Record<EntityLabel, string>> = {
  Party: "a party",
  Person: "a person",
  Office: "an office",
  Place: "a place",
  Occasion: "an occasion",
  Series: "a series",
  Instrument: "an instrument",
  Topic: "a topic",
  Readout: "a source",
};

/**
 * The id as it is today where it names an entity of one of these kinds. Otherwise says what is wrong and gives the id
 * back, so that later rules go on with it.
 */
export function checkReference(
  registry: Registry,
  id: string,
  labels: readonly EntityLabel[],
  path: Path,
  report: Report,
): string {
  const entity = registry.find(id);
  if (entity !== undefined && labels.includes(entity.label)) return id;
  const wanted = labels.map((label) => labelNames[label]).join(" or ");
  if (entity !== undefined) {
    const message = `"${id}" is ${labelNames[entity.label]}; ${wanted} belongs here.`;
    report({ id: "F41", path, message, value: id });
    return id;
  }
  const present = registry.presentId(id);
  if (present !== undefined) {
    const message = `"${id}" is a former id.`;
    report({ id: "W03", path, message, value: id, suggestion: `Write "${present}".` });
    return present;
  }
  if (registry.isBroken(id)) return id;
  const suggestion = didYouMean(registry.suggest(id, labels));
  report({ id: "F40", path, message: `Unknown ${wanted.replace(/\ban? /g, "")} "${id}".`, value: id, suggestion });
  return id;
}
