import { readFactDate } from "../model/dates.ts";
import type { EntityLabel } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkReference } from "./check-reference.ts";
import { isAfter } from "./compare-dates.ts";
import type { Path, Report } from "./draft-problem.ts";
import type { Registry } from "./registry.ts";
import type { RegistryPart } from "./registry-part.ts";

/** A source or readout that a registry entry cites; readouts are known only when all facts files have been read. */
export interface CitedSource {
  readonly id: string;
  readonly path: Path;
}

/** What a part of the registry says about itself and about other entities. Gives back what it cites. */
export function checkRegistryPart(
  { content }: RegistryPart,
  registry: Registry,
  report: Report,
): readonly CitedSource[] {
  const cited: CitedSource[] = [];
  const refer = (id: string | undefined, labels: readonly EntityLabel[], path: Path) => {
    if (id !== undefined) checkReference(registry, id, labels, path, report);
  };
  for (const [list, entries] of Object.entries(content)) {
    for (const [index, entry] of entries.entries()) {
      if (!("names" in entry)) continue;
      for (const [at, name] of entry.names.entries()) {
        const path = [list, index, "names", at];
        checkSpan(name, path, report);
        if (name.source !== undefined) cited.push({ id: name.source, path: [...path, "source"] });
      }
    }
  }
  for (const [index, { tenures }] of content.people.entries()) {
    for (const [at, tenure] of tenures.entries()) {
      const path = ["people", index, "tenures", at];
      refer(tenure.office, ["Office"], [...path, "office"]);
      cited.push(...checkSourced(tenure, path, report));
    }
  }
  for (const [index, { of }] of content.offices.entries()) refer(of, ["Party"], ["offices", index, "of"]);
  for (const [index, { of, members }] of content.organisations.entries()) {
    refer(of, ["Party"], ["organisations", index, "of"]);
    for (const [at, member] of members.entries()) {
      const path = ["organisations", index, "members", at];
      refer(member.party, ["Party"], [...path, "party"]);
      cited.push(...checkSourced(member, path, report));
    }
  }
  for (const [index, { country, within, latitude, longitude }] of content.places.entries()) {
    refer(country, ["Party"], ["places", index, "country"]);
    refer(within, ["Place"], ["places", index, "within"]);
    if ((latitude === undefined) !== (longitude === undefined)) {
      const path = ["places", index, latitude === undefined ? "longitude" : "latitude"];
      report({ id: "F51", path, points: "key", message: "Latitude and longitude go together; one is missing." });
    }
  }
  for (const [index, occasion] of content.occasions.entries()) {
    refer(occasion.place, ["Place"], ["occasions", index, "place"]);
    checkSpan(occasion, ["occasions", index], report);
    if (occasion.visit !== undefined && occasion.kind !== "visit") {
      const message = `A ${occasion.kind} has no rank of visit.`;
      const path = ["occasions", index, "visit"];
      report({ id: "F50", path, points: "key", message, suggestion: "Write kind: visit, or delete the key." });
    }
  }
  for (const [index, { parties, readout }] of content.instruments.entries()) {
    for (const [at, party] of parties.entries()) refer(party, ["Party"], ["instruments", index, "parties", at]);
    if (readout !== undefined) cited.push({ id: readout, path: ["instruments", index, "readout"] });
  }
  for (const [index, { publisher }] of content.sources.entries()) {
    const isList = Array.isArray(publisher);
    for (const [at, party] of toList(publisher).entries()) {
      refer(party, ["Party"], ["sources", index, "publisher", ...(isList ? [at] : [])]);
    }
  }
  return cited;
}

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function checkSpan({ from, to }: Span, path: Path, report: Report): void {
  if (from === undefined || to === undefined) return;
  const [start, end] = [readFactDate(from), readFactDate(to)];
  if (!start.ok || !end.ok || !isAfter(start.date, end.date)) return;
  const message = `It ends (${to}) before it starts (${from}).`;
  report({ id: "F48", path: [...path, "to"], message, value: to });
}

function checkSourced(
  span: Span & { readonly sources: readonly { readonly source: string }[] },
  path: Path,
  report: Report,
): readonly CitedSource[] {
  checkSpan(span, path, report);
  const stated = span.from !== undefined ? "from" : span.to !== undefined ? "to" : undefined;
  if (stated !== undefined && span.sources.length === 0) {
    const message = `"${stated}" has no source.`;
    const suggestion = 'Say which source states it, in "sources", or leave the date out.';
    report({ id: "F49", path: [...path, stated], points: "key", message, suggestion });
  }
  return span.sources.map(({ source }, at) => ({ id: source, path: [...path, "sources", at, "source"] }));
}
