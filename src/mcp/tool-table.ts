/** A named question as a tool; its arguments and the first part of its description come from the schema. */
export interface ToolRow {
  /** The field of Query whose arguments and answer it has, and the name of the tool. */
  readonly question: string;
  readonly title: string;
  /** When to take this tool rather than another, after what the schema says of the question. */
  readonly useWhen: string;
}

/**
 * What an assistant may ask, in groups: finding, connections, relationships, offices, topics and time, sources. Of the
 * named questions those are left out whose answers are counts for a drawing, or for whoever keeps the facts.
 */
export const toolRows: readonly ToolRow[] = [
  {
    question: "search",
    title: "Find ids by name",
    useWhen:
      "Take it when a name is ambiguous or unknown to another tool, or to find the id of a meeting, a readout or an instrument. It tells what a text may stand for and states no facts.",
  },
  {
    question: "path",
    title: "How two people are connected",
    useWhen: "Take it for one explained answer; `paths` gives several.",
  },
  {
    question: "paths",
    title: "Several paths between two people",
    useWhen: "Take it when alternatives to the best path are wanted.",
  },
  {
    question: "contacts",
    title: "Whom somebody has met",
    useWhen: "Take it for lists of counterparts with counts and dates.",
  },
  {
    question: "commonContacts",
    title: "Whom two have both met",
    useWhen: "Take it to find who could introduce two people, or what two parties have in common in contacts.",
  },
  {
    question: "relationship",
    title: "How two parties or people stand to each other",
    useWhen: "Take it for the whole of two sides: meetings, topics, what each says, cooperation.",
  },
  {
    question: "cooperation",
    title: "What parties do together",
    useWhen: "Take it for agreements and joint work with their status; one-sided wishes are told apart.",
  },
  {
    question: "changes",
    title: "What is new between two",
    useWhen: "Take it for news since a day; `timeline` gives everything in order.",
  },
  {
    question: "firsts",
    title: "First meetings of two parties",
    useWhen: "Take it for who met for the first time in the data.",
  },
  {
    question: "quiet",
    title: "With whom it has become quiet",
    useWhen: "Take it for silences that are longer than usual.",
  },
  {
    question: "officeHolders",
    title: "Who held an office",
    useWhen: "Take it when an office is named and the person is asked for; `career` goes the other way.",
  },
  {
    question: "career",
    title: "The offices of a person",
    useWhen: "Take it when a person is named and offices are asked for.",
  },
  {
    question: "positions",
    title: "Who said what about a topic",
    useWhen: "Take it for statements on a topic, a country, an organisation or an instrument.",
  },
  {
    question: "timeline",
    title: "Everything in time order",
    useWhen: "Take it for a chronicle of one, or of what two have in common.",
  },
  {
    question: "compareReadouts",
    title: "The readouts of one meeting side by side",
    useWhen: "Take it when a meeting was told by several publishers; `search` finds the id of the meeting.",
  },
  {
    question: "evidence",
    title: "What a fact or a link rests on",
    useWhen: "Take it to check a fact, or to cite the paragraphs behind it.",
  },
  {
    question: "brief",
    title: "The page to read before a meeting",
    useWhen: "Take it for an overview of a person, a party or a meeting; it is the longest answer.",
  },
];
