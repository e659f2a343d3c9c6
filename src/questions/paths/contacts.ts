import { z } from "zod";
import { compareText } from "../../model/compare-text.ts";
import type { ContactCount } from "../../network/path-finder.ts";
import { type Citation, readCitations } from "../asking/citations.ts";
import { findReference } from "../asking/find-references.ts";
import { first, nameText } from "../asking/parameters.ts";
import { defineQuestion } from "../asking/question.ts";
import { type Reference, readReferences } from "../asking/references.ts";
import { accordingTo, countInWords, dayInWords } from "../asking/words.ts";
import { contactParameters, readLastMeetings, toMeetingRules } from "./contact-rules.ts";

const sort = z.enum(["MEETINGS", "LATEST", "LONGEST_AGO", "NEWEST", "NAME"]);
type Sort = z.output<typeof sort>;

/** Whom a person or a party has met. */
export const contacts = defineQuestion({
  name: "contacts",
  parameters: z.object({ of: nameText, ...contactParameters, sort, first }),
  ask: async ({ of: text, sort: by, first: count, offset, ...given }, { read, paths }) => {
    const of = await findReference(read, text, ["PERSON", "PARTY"]);
    const found = await paths.findContacts([of.id], toMeetingRules(of, given));
    // Only a list by name needs the names of all.
    const names =
      by === "NAME"
        ? await readReferences(
            read,
            found.map(({ id }) => id),
          )
        : undefined;
    const page = found.toSorted(orders[by](names)).slice(offset, offset + count);
    const pairs = page.map(({ id, lastOn }) => ({ from: of.id, to: id, lastOn }));
    const [named, lastMeeting] = await Promise.all([
      readReferences(
        read,
        page.map(({ id }) => id),
      ),
      readLastMeetings(read, pairs, given.contact),
    ]);
    const told = page.flatMap((entry) => {
      const last = lastMeeting(of.id, entry.id);
      return last === undefined ? [] : [{ ...entry, with: named(entry.id), lastMeeting: last }];
    });
    const citationsOf = await readCitations(read, { meetings: told.map((entry) => entry.lastMeeting.id) });
    return {
      of,
      contacts: told.map((entry) => describeContact(of, entry, citationsOf("meetings", [entry.lastMeeting.id]))),
      total: found.length,
      sentence: `${of.name} has met ${countInWords(found.length, of.kind === "PARTY" ? "party" : "person", of.kind === "PARTY" ? "parties" : "people")} under these rules.`,
      version: paths.version,
    };
  },
  isEmpty: ({ contacts: found }) => found.length === 0,
});

type Named = ((id: string) => Reference) | undefined;
type Order = (one: ContactCount, other: ContactCount) => number;

const byId: Order = (one, other) => compareText(one.id, other.id);
const orders: Readonly<Record<Sort, (named: Named) => Order>> = {
  MEETINGS: () => (one, other) =>
    other.meetings - one.meetings || compareText(other.lastOn, one.lastOn) || byId(one, other),
  LATEST: () => (one, other) => compareText(other.lastOn, one.lastOn) || byId(one, other),
  LONGEST_AGO: () => (one, other) => compareText(one.lastOn, other.lastOn) || byId(one, other),
  NEWEST: () => (one, other) => compareText(other.firstOn, one.firstOn) || byId(one, other),
  NAME: (named) => (one, other) =>
    compareText(named?.(one.id).name ?? "", named?.(other.id).name ?? "") || byId(one, other),
};

type Told = ContactCount & { readonly with: Reference; readonly lastMeeting: Reference };

function describeContact(of: Reference, entry: Told, sources: readonly Citation[]) {
  const { meetings, firstOn, lastOn } = entry;
  const span = meetings === 1 ? `on ${dayInWords(lastOn)}` : `${dayInWords(firstOn)} to ${dayInWords(lastOn)}`;
  const told = `${of.name} and ${entry.with.name} share ${countInWords(meetings, "meeting")}, ${span}`;
  const last = meetings === 1 ? "" : " the last,";
  return {
    ...entry,
    sentence: `${told}:${last} ${entry.lastMeeting.name}, ${lowerFirst(accordingTo(sources)).replace(/, $/, "")}.`,
    sources,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
