import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import { compareText } from "../../model/compare-text.ts";
import type { CommonContact, SharedMeetings } from "../../network/path-finder.ts";
import { readCitations } from "../asking/citations.ts";
import { findReferences } from "../asking/find-references.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { countInWords, dayInWords } from "../asking/words.ts";
import { contactParameters, readLastMeetings, toMeetingRules } from "./contact-rules.ts";

/** Whom two people, or two parties, have both met. */
export const commonContacts = defineQuestion({
  name: "commonContacts",
  parameters: z.object({ a: nameText, b: nameText, ...contactParameters, first }),
  ask: async ({ a: textA, b: textB, first: count, offset, ...given }, { read, paths }) => {
    const [a, b] = await findReferences(
      read,
      [textA, textB].map((text) => ({ text, kinds: ["PERSON", "PARTY"] })),
    );
    if (a === undefined || b === undefined) throw new Error("two names were asked for");
    refuseUnequal(a, b);
    const found = await paths.findCommonContacts([a.id], [b.id], toMeetingRules(a, given));
    const page = found.toSorted(byRecency).slice(offset, offset + count);
    const pairs = page.flatMap(({ id, withFirst, withSecond }) => [
      { from: a.id, to: id, lastOn: withFirst.lastOn },
      { from: b.id, to: id, lastOn: withSecond.lastOn },
    ]);
    const [named, lastMeeting] = await Promise.all([
      readReferences(
        read,
        page.map(({ id }) => id),
      ),
      readLastMeetings(read, pairs, given.contact),
    ]);
    const lastOf = (id: string) => [a.id, b.id].flatMap((from) => lastMeeting(from, id)?.id ?? []);
    const citationsOf = await readCitations(read, { meetings: page.flatMap(({ id }) => lastOf(id)) });
    return {
      a,
      b,
      contacts: page.map((entry) => ({
        with: named(entry.id),
        a: entry.withFirst,
        b: entry.withSecond,
        sentence: sentenceOf(a, b, named(entry.id), entry),
        sources: citationsOf("meetings", lastOf(entry.id)),
      })),
      total: found.length,
      sentence: `${a.name} and ${b.name} have both met ${countInWords(found.length, ...nounOf(a))} under these rules.`,
      version: paths.version,
    };
  },
  isEmpty: ({ contacts }) => contacts.length === 0,
});

function refuseUnequal(a: Reference, b: Reference): void {
  if (a.kind === b.kind) return;
  throw new UserError("bad_argument", `${a.name} and ${b.name} are not of one kind: name two people or two parties.`);
}

function nounOf({ kind }: Reference): readonly [string, string] {
  return kind === "PARTY" ? ["party", "parties"] : ["person", "people"];
}

/** The introduction is as fresh as the older of the two acquaintances. */
function byRecency(one: CommonContact, other: CommonContact): number {
  const freshness = ({ withFirst, withSecond }: CommonContact) =>
    withFirst.lastOn < withSecond.lastOn ? withFirst.lastOn : withSecond.lastOn;
  const meetings = ({ withFirst, withSecond }: CommonContact) => withFirst.meetings + withSecond.meetings;
  return (
    compareText(freshness(other), freshness(one)) || meetings(other) - meetings(one) || compareText(one.id, other.id)
  );
}

function sentenceOf(a: Reference, b: Reference, other: Reference, { withFirst, withSecond }: CommonContact): string {
  const told = (shared: SharedMeetings) =>
    `${countInWords(shared.meetings, "meeting")}, the last on ${dayInWords(shared.lastOn)}`;
  return `${other.name} has met ${a.name} (${told(withFirst)}) and ${b.name} (${told(withSecond)}).`;
}
