import { z } from "zod";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { readCitations } from "../asking/citations.ts";
import { readRows } from "../asking/read-rows.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { countInWords, dayInWords, listInWords } from "../asking/words.ts";
import { type BriefSection, firstTold, mostTold, toSentences } from "./brief-section.ts";

const row = z.object({
  person: z.string(),
  meetings: z.number(),
  last: z.object({ meeting: z.string(), day: z.string(), people: z.array(z.string()) }).nullable(),
  total: z.number(),
});

/** Of everybody else who is listed for a meeting: the earlier meetings with people of one party. */
export async function counterpartsBefore(read: ReadQuery, meeting: Reference, party: Reference): Promise<BriefSection> {
  const asked = { meeting: meeting.id, party: party.id, first: mostTold + 1 };
  const rows = await readRows(read, "brief-counterparts", asked, row);
  const lasts = rows.flatMap(({ last }) => last ?? []);
  const [named, citationsOf] = await Promise.all([
    readReferences(read, [
      ...rows.map(({ person }) => person),
      ...lasts.flatMap(({ meeting: id, people }) => [id, ...people]),
    ]),
    readCitations(read, { meetings: lasts.map(({ meeting: id }) => id) }),
  ]);
  const told = rows.map(({ person, meetings, last }) => {
    const { name, detail } = named(person);
    const who = detail === null ? name : `${name} (${detail})`;
    if (last === null) {
      return { sentence: `No earlier meeting of ${who} with people of ${party.name} is in the graph.`, sources: [] };
    }
    const whom = listInWords(last.people.map((id) => named(id).name));
    const when = `${meetings === 1 ? "on" : "last on"} ${dayInWords(last.day)}`;
    return {
      sentence: `${who} met people of ${party.name} at ${countInWords(meetings, "meeting")} before, ${when} with ${whom}: ${named(last.meeting).name}.`,
      sources: citationsOf("meetings", [last.meeting]),
    };
  });
  return {
    heading: `Who met people of ${party.name} before`,
    sentences: toSentences(firstTold(told, rows[0]?.total ?? 0)),
  };
}
