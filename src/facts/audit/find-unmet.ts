import type { AuditedFacts } from "./audited-facts.ts";
import type { Finding } from "./finding.ts";

/** People of the registry without direct contact to anybody of another party at a held meeting. */
export function findUnmet({ people, meetings }: AuditedFacts): readonly Finding[] {
  const met = new Set<string>();
  for (const { status, attendances } of meetings) {
    if (status !== "held") continue;
    const close = attendances.filter(({ contact }) => contact === "direct");
    for (const { person, representing } of close) {
      const others = close.filter((other) => other.person !== undefined && other.representing !== representing);
      if (person !== undefined && others.some((other) => other.person !== person)) met.add(person);
    }
  }
  return people
    .filter(({ id }) => !met.has(id))
    .map(({ id }) => ({ kind: "met-nobody", what: `${id} met nobody who is named.`, ids: [id] }));
}
