import type { Draft, WrittenFacts } from "../../extract/draft/draft.ts";
import { extractReadout } from "../../extract/extract-readout.ts";
import type { Knowledge } from "../../extract/knowledge.ts";
import type { GivenPage } from "../../extract/page/page.ts";
import { readPage } from "../../extract/page/read-page.ts";

export interface DraftWishes {
  readonly quotes: "keep" | "leave out";
}

/** From a page to its draft. */
export async function draftPage(given: GivenPage, knowledge: Knowledge, { quotes }: DraftWishes): Promise<Draft> {
  const draft = extractReadout(await readPage(given), given, knowledge);
  return quotes === "keep" ? draft : { ...draft, facts: withoutQuotes(draft.facts) };
}

/** The draft with the name of the file that holds its text, so that the check looks quotes up. */
export function withText(draft: Draft, text: string): Draft {
  return { ...draft, facts: { ...draft.facts, readout: { ...draft.facts.readout, text } } };
}

function withoutQuotes(facts: WrittenFacts): WrittenFacts {
  const meetings = facts.meetings?.map((meeting) => ({
    ...withoutQuote(meeting),
    ...(meeting.also === undefined ? {} : { also: meeting.also.map(withoutQuote) }),
    ...(meeting.points === undefined ? {} : { points: meeting.points.map(withoutQuote) }),
    ...(meeting.present === undefined
      ? {}
      : { present: meeting.present.map((entry) => (typeof entry === "string" ? entry : withoutQuote(entry))) }),
  }));
  return {
    ...facts,
    ...(meetings === undefined ? {} : { meetings }),
    ...(facts.mentions === undefined ? {} : { mentions: facts.mentions.map(withoutQuote) }),
  };
}

function withoutQuote<T extends { quote?: string | undefined }>({ quote: _, ...rest }: T): Omit<T, "quote"> {
  return rest;
}
