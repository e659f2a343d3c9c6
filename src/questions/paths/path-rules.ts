import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import type { ReadQuery } from "../../graph/run-read-query.ts";
import { meetingFormats, meetingModes } from "../../model/vocabularies.ts";
import type { PathRules } from "../../network/path-finder.ts";
import { findReferences } from "../asking/find-references.ts";
import { contactDegree, nameText, wholeTime, window } from "../asking/parameters.ts";
import type { EntityKind } from "../entity-kinds.ts";

const mostHops = 12;
const mostStops = 4;
const mostAvoided = 50;

const upper = <Word extends string>(words: readonly Word[]) =>
  z.enum(words.map((word) => word.toUpperCase())).transform((word) => toUpper(word, words));

/** Back from the schema's spelling to one that the type knows. */
function toUpper<Word extends string>(given: string, words: readonly Word[]): Uppercase<Word> {
  const found = words.map(uppercase).find((word) => word === given);
  if (found === undefined) throw new Error(`${given} is not of the vocabulary`);
  return found;
}

function uppercase<Word extends string>(word: Word): Uppercase<Word>;
function uppercase(word: string): string {
  return word.toUpperCase();
}

const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .max(most, `It takes up to ${most}.`)
    .nullish()
    .transform((given) => given ?? []);

const positive = (most: number) =>
  z.number().int().min(1, `It lies between 1 and ${most}.`).max(most, `It lies between 1 and ${most}.`);

const pathNodeKind = z.enum(["PERSON", "OFFICE", "PARTY"]);

export const pathRules = z.object({
  maxHops: positive(mostHops),
  window,
  contact: contactDegree,
  maxPeople: positive(1_000_000)
    .nullish()
    .transform((most) => most ?? undefined),
  modes: list(upper(meetingModes), meetingModes.length),
  formats: list(upper(meetingFormats), meetingFormats.length),
  avoid: list(nameText, mostAvoided),
  through: list(nameText, mostStops),
  colleagues: z.boolean(),
  by: pathNodeKind,
});

/** Rules as they were typed: `avoid` and `through` may still be names. */
export type GivenRules = z.output<typeof pathRules>;

/** What the nodes of a path are under each way of looking. */
const nodeKinds: Readonly<Record<PathRules["by"], readonly EntityKind[]>> = {
  PERSON: ["PERSON"],
  OFFICE: ["OFFICE", "PERSON"],
  PARTY: ["PARTY"],
};

/** @throws UserError unknown_name, ambiguous_name */
export async function settleRules(read: ReadQuery, rules: GivenRules): Promise<PathRules> {
  const { avoid, through } = rules;
  if (avoid.length + through.length === 0) return rules;
  const kinds = [...nodeKinds[rules.by], "MEETING"] as const;
  const found = await findReferences(
    read,
    [...avoid, ...through].map((text) => ({ text, kinds })),
  );
  const ids = found.map(({ id }) => id);
  const both = found.find(({ id }, index) => index < avoid.length && ids.slice(avoid.length).includes(id));
  if (both !== undefined) throw new UserError("bad_argument", `${both.name} is both to be avoided and to be passed.`);
  return { ...rules, avoid: ids.slice(0, avoid.length), through: ids.slice(avoid.length) };
}

export type PathRuleName =
  | "MAX_HOPS"
  | "WINDOW"
  | "CONTACT"
  | "MAX_PEOPLE"
  | "MODES"
  | "FORMATS"
  | "AVOID"
  | "THROUGH"
  | "COLLEAGUES";

/** The rules with one of them left out, for each that forbids anything. */
export function relaxations(rules: PathRules): readonly { readonly rule: PathRuleName; readonly rules: PathRules }[] {
  const { window: span } = rules;
  const isBound = span.from !== undefined || span.to !== undefined;
  const all: readonly (readonly [PathRuleName, boolean, Partial<PathRules>])[] = [
    ["MAX_HOPS", rules.maxHops < mostHops, { maxHops: mostHops }],
    ["WINDOW", isBound, { window: wholeTime }],
    ["CONTACT", rules.contact !== "SAME_OCCASION", { contact: "SAME_OCCASION" }],
    ["MAX_PEOPLE", rules.maxPeople !== undefined, { maxPeople: undefined }],
    ["MODES", rules.modes.length > 0, { modes: [] }],
    ["FORMATS", rules.formats.length > 0, { formats: [] }],
    ["AVOID", rules.avoid.length > 0, { avoid: [] }],
    ["THROUGH", rules.through.length > 0, { through: [] }],
    ["COLLEAGUES", !rules.colleagues, { colleagues: true }],
  ];
  return all.flatMap(([rule, isStrict, change]) => (isStrict ? [{ rule, rules: { ...rules, ...change } }] : []));
}
