import { readFactDate } from "../model/dates.ts";
import type { EntityLabel } from "../model/resolved.ts";
import { toList } from "../model/text.ts";
import { checkReference } from "./check-reference.ts";
import { isAfter } from "./compare-dates.ts";
import type { Path, Report } from "./draft-problem.ts";
import { listPath } from "./list-path.ts";
import type { Registry } from "./registry.ts";
import type { RegistryPart } from "./registry-part.ts";

/** A source or readout that a registry entry cites; readouts are known only when all facts files have been read. */
export interface CitedSource {
  readonly id: string;
  readonly path: Path;
}

type Content = RegistryPart["content"];
type Refer = (id: string | undefined, labels: readonly EntityLabel[], path: Path) => void;

/** What a part of the registry says about itself and about other entities. Gives back what it cites. */
export function checkRegistryPart(
  { content }: RegistryPart,
  registry: Registry,
  report: Report,
): readonly CitedSource[] {
  const refer: Refer = (id, labels, path) => {
    if (id !== undefined) checkReference(registry, id, labels, path, report);
  };
  checkPlacesAndOccasions(content, refer, report);
  return [
    ...checkNames(content, report),
    ...checkPeople(content, refer, report),
    ...checkOrganisations(content, refer, report),
    ...checkDocuments(content, refer),
  ];
}

function checkNames(content: Content, report: Report): readonly CitedSource[] {
  const cited: CitedSource[] = [];
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
  return cited;
}

function checkPeople({ people, offices }: Content, refer: Refer, report: Report): readonly CitedSource[] {
  for (const [index, { of }] of offices.entries()) refer(of, ["Party"], ["offices", index, "of"]);
  return people.flatMap(({ tenures }, index) =>
    tenures.flatMap((tenure, at) => {
      const path = ["people", index, "tenures", at];
      refer(tenure.office, ["Office"], [...path, "office"]);
      return checkSourced(tenure, path, report);
    }),
  );
}

function checkOrganisations({ organisations }: Content, refer: Refer, report: Report): readonly CitedSource[] {
  return organisations.flatMap(({ of, members }, index) => {
    refer(of, ["Party"], ["organisations", index, "of"]);
    return members.flatMap((member, at) => {
      const path = ["organisations", index, "members", at];
      refer(member.party, ["Party"], [...path, "party"]);
      return checkSourced(member, path, report);
    });
  });
}

function checkPlacesAndOccasions({ places, occasions }: Content, refer: Refer, report: Report): void {
  for (const [index, { country, within, latitude, longitude }] of places.entries()) {
    refer(country, ["Party"], ["places", index, "country"]);
    refer(within, ["Place"], ["places", index, "within"]);
    if ((latitude === undefined) === (longitude === undefined)) continue;
    const path = ["places", index, latitude === undefined ? "longitude" : "latitude"];
    report({ id: "F51", path, points: "key", message: "Latitude and longitude go together; one is missing." });
  }
  for (const [index, occasion] of occasions.entries()) {
    refer(occasion.place, ["Place"], ["occasions", index, "place"]);
    checkSpan(occasion, ["occasions", index], report);
    if (occasion.visit === undefined || occasion.kind === "visit") continue;
    const message = `A ${occasion.kind} has no rank of visit.`;
    const path = ["occasions", index, "visit"];
    report({ id: "F50", path, points: "key", message, suggestion: "Write kind: visit, or delete the key." });
  }
}

function checkDocuments({ instruments, sources }: Content, refer: Refer): readonly CitedSource[] {
  for (const [index, { publisher }] of sources.entries()) {
    for (const [at, party] of toList(publisher).entries()) {
      refer(party, ["Party"], listPath(["sources", index, "publisher"], publisher, at));
    }
  }
  return instruments.flatMap(({ parties, readout }, index) => {
    for (const [at, party] of parties.entries()) refer(party, ["Party"], ["instruments", index, "parties", at]);
    return readout === undefined ? [] : [{ id: readout, path: ["instruments", index, "readout"] }];
  });
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
