import type { CooperationStatus, Polarity } from "./vocabularies.ts";

/** What an act of speech implies. `strength` orders wording over time: a convention, not a measurement. */
export interface ActMeaning {
  readonly act: string;
  readonly strength: 0 | 1 | 2 | 3 | 4 | 5;
  readonly polarity: Polarity;
  /** The status of a cooperation that a point with this act sets out; undefined where the act claims none. */
  readonly status?: CooperationStatus;
  readonly typicalWording: string;
}

/** One row an act: the key of a point in a facts file, and what follows from it unless the file says otherwise. */
export const acts = [
  { act: "discussed", strength: 0, polarity: "neutral", typicalWording: "exchanged views, discussed, raised" },
  { act: "courtesy", strength: 0, polarity: "neutral", typicalWording: "congratulated, condoled, welcomed a visit" },
  { act: "stated", strength: 1, polarity: "neutral", typicalWording: "stated, conveyed, explained, emphasised, noted" },
  { act: "thanked", strength: 1, polarity: "support", status: "under_way", typicalWording: "thanked, appreciated" },
  { act: "welcomed", strength: 1, polarity: "support", status: "under_way", typicalWording: "welcomed, was pleased" },
  { act: "supported", strength: 1, polarity: "support", status: "under_way", typicalWording: "expressed support" },
  { act: "concerned", strength: 1, polarity: "concern", typicalWording: "expressed concern" },
  { act: "opposed", strength: 1, polarity: "oppose", typicalWording: "opposed" },
  { act: "condemned", strength: 1, polarity: "oppose", typicalWording: "condemned" },
  {
    act: "asked",
    strength: 1,
    polarity: "support",
    status: "proposed",
    typicalWording: "requested, called for, urged",
  },
  {
    act: "proposed",
    strength: 1,
    polarity: "support",
    status: "proposed",
    typicalWording: "proposed, invited, suggested",
  },
  {
    act: "explore",
    strength: 2,
    polarity: "support",
    status: "considered",
    typicalWording: "agreed to consider or explore",
  },
  {
    act: "intends",
    strength: 2,
    polarity: "support",
    status: "intended",
    typicalWording: "will, hopes, plans, looks forward",
  },
  { act: "committed", strength: 3, polarity: "support", status: "intended", typicalWording: "pledged, committed" },
  { act: "shared", strength: 3, polarity: "neutral", typicalWording: "shared the view, shared the recognition" },
  { act: "reaffirmed", strength: 3, polarity: "support", status: "unchanged", typicalWording: "confirmed, reaffirmed" },
  { act: "agreed", strength: 4, polarity: "support", status: "agreed", typicalWording: "concurred, agreed, decided" },
  { act: "announced", strength: 4, polarity: "support", status: "announced", typicalWording: "announced" },
  {
    act: "issued",
    strength: 5,
    polarity: "support",
    status: "adopted",
    typicalWording: "issued or adopted a joint text",
  },
  { act: "signed", strength: 5, polarity: "support", status: "signed", typicalWording: "signed, concluded" },
  { act: "did", strength: 5, polarity: "neutral", typicalWording: "launched, started, conducted, provided" },
] as const satisfies readonly ActMeaning[];

export type Act = (typeof acts)[number]["act"];
export const actNames: readonly Act[] = acts.map((row) => row.act);

const meanings: ReadonlyMap<string, ActMeaning> = new Map(acts.map((row) => [row.act, row]));

export function meaningOf(act: Act): ActMeaning {
  const meaning = meanings.get(act);
  if (meaning === undefined) throw new Error(`no meaning for act ${act}`);
  return meaning;
}
