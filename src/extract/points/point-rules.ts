import type { z } from "zod";
import type { Act } from "../../model/acts.ts";
import type { CooperationForm } from "../../model/vocabularies.ts";
import { type PhraseEntry, PhraseMatcher } from "../phrase-matcher.ts";
import * as shapes from "./data-shapes.ts";
import { inflect, type VerbForm } from "./inflect.ts";
import { readDataFile } from "./read-data-file.ts";
import type { Abbreviations } from "./sentences.ts";

/** A verb of telling, as the table has it. */
export interface VerbRule {
  readonly verb: string;
  readonly act?: Act;
  /** Where a person follows. */
  readonly personAct?: Act;
  readonly needsObject: boolean;
  readonly tells: boolean;
  readonly meets: boolean;
  /** Counts only right after the subject with which a sentence begins. */
  readonly opens: boolean;
  readonly objects: PhraseMatcher<Act>;
}

export interface VerbPhrase {
  readonly rule: VerbRule;
  readonly form: VerbForm;
}

/** What a phrase names: a sense that asks for company goes before one that does not, and needs it. */
export interface TopicSense {
  readonly id: string | undefined;
  readonly recalls: readonly string[];
  /** Parties that the point is also about where the phrase itself names them. */
  readonly within: readonly string[];
  readonly isFaint: boolean;
  readonly beside: PhraseMatcher<true> | undefined;
}

export interface FormPhrase {
  readonly form: CooperationForm;
  readonly isOneWay: boolean;
  readonly isFaint: boolean;
}

export type SpeakerWord =
  | { readonly kind: "everybody" }
  | { readonly kind: "pronoun"; readonly means: "one" | "all" }
  | { readonly kind: "role"; readonly ranks: readonly string[] }
  | { readonly kind: "narrator" };

/** The data files of this stage, ready for use. Built once, used for many pages. */
export interface PointRules {
  readonly abbreviations: Abbreviations;
  readonly verbs: PhraseMatcher<VerbPhrase>;
  readonly contents: PhraseMatcher<Act>;
  readonly speakers: PhraseMatcher<SpeakerWord>;
  readonly sides: ReadonlySet<string>;
  readonly topics: PhraseMatcher<readonly TopicSense[]>;
  readonly labels: ReadonlyMap<string, string>;
  readonly forms: PhraseMatcher<FormPhrase>;
  readonly enhancers: PhraseMatcher<true>;
  readonly importance: PhraseMatcher<true>;
}

/** `files` maps the name of each data file ("verbs.yaml") to its text. */
export function readPointRules(files: ReadonlyMap<string, string>): PointRules {
  const { before, within, starts } = readDataFile(files, "abbreviations.yaml", shapes.abbreviationsFile);
  const { contents } = readDataFile(files, "contents.yaml", shapes.contentsFile);
  const speakers = readDataFile(files, "speakers.yaml", shapes.speakersFile);
  const { topics } = readDataFile(files, "topics.yaml", shapes.topicsFile);
  const cooperation = readDataFile(files, "cooperation-forms.yaml", shapes.cooperationFile);
  return {
    abbreviations: { before: new Set(before), within: new Set(within), starts: new Set(starts) },
    verbs: matchVerbs(readDataFile(files, "verbs.yaml", shapes.verbsFile).verbs),
    contents: matchPhrases(contents.map(({ phrase, act }) => [phrase, act] as const)),
    speakers: matchSpeakers(speakers),
    sides: new Set(speakers.sides),
    topics: matchTopics(topics),
    labels: new Map(topics.map(({ id, label }) => [id, label])),
    forms: matchPhrases(
      cooperation.forms.map(
        ({ phrase, form, oneWay, faint }) =>
          [phrase, { form, isOneWay: oneWay === "yes", isFaint: faint === "yes" }] as const,
      ),
    ),
    enhancers: matchPhrases(cooperation.enhancers.map((phrase) => [phrase, true] as const)),
    importance: matchPhrases(cooperation.importance.map((phrase) => [phrase, true] as const)),
  };
}

/** Phrases in capitals ("AI", "PALM") count only so; in all others the case does not count. */
function matchPhrases<T>(phrases: readonly (readonly [string, T])[]): PhraseMatcher<T> {
  return new PhraseMatcher(
    phrases.map(([phrase, value]): PhraseEntry<T> => ({ phrase, value, letters: isCapitals(phrase) ? "name" : "any" })),
  );
}

function isCapitals(phrase: string): boolean {
  return /\p{Lu}{2}/u.test(phrase) && phrase === phrase.toUpperCase();
}

function matchVerbs(verbs: z.output<typeof shapes.verbsFile>["verbs"]): PhraseMatcher<VerbPhrase> {
  return matchPhrases(
    verbs.flatMap(({ verb, past, ing, act, bare, person, tells, meets, opens, objects }) => {
      const rule: VerbRule = {
        verb,
        ...(act === undefined ? {} : { act }),
        ...(person === undefined ? {} : { personAct: person }),
        needsObject: bare === "no",
        tells: tells === "yes",
        meets: meets === "yes",
        opens: opens === "yes",
        objects: matchPhrases(
          Object.entries(objects).flatMap(([words, meant]) =>
            words.split(",").map((word) => [word.trim(), meant] as const),
          ),
        ),
      };
      const forms = inflect(verb, { ...(past === undefined ? {} : { past }), ...(ing === undefined ? {} : { ing }) });
      return [...forms].map(([form, phrase]) => [phrase, { rule, form }] as const).reverse();
    }),
  );
}

function matchSpeakers({
  everybody,
  pronouns,
  roles,
  narrators,
}: z.output<typeof shapes.speakersFile>): PhraseMatcher<SpeakerWord> {
  return matchPhrases<SpeakerWord>([
    ...everybody.map(({ phrase }) => [phrase, { kind: "everybody" }] as const),
    ...pronouns.map(({ phrase, means }) => [phrase, { kind: "pronoun", means }] as const),
    ...roles.map(({ phrase, ranks }) => [phrase, { kind: "role", ranks }] as const),
    ...narrators.map((phrase) => [phrase, { kind: "narrator" }] as const),
  ]);
}

/** A phrase may stand under several topics: it names them all. */
function matchTopics(topics: z.output<typeof shapes.topicsFile>["topics"]): PhraseMatcher<readonly TopicSense[]> {
  const found = new Map<string, TopicSense[]>();
  for (const { id, phrases, faint, recalls, within, beside } of topics) {
    const company = beside.length === 0 ? undefined : matchPhrases(beside.map((word) => [word, true] as const));
    const sense = { id: id === "none" ? undefined : id, recalls, within, beside: company };
    for (const phrase of [...phrases, ...faint]) {
      const key = isCapitals(phrase) ? phrase : phrase.toLowerCase();
      const isFaint = faint.includes(phrase);
      found.set(key, [...(found.get(key) ?? []), { ...sense, isFaint }]);
    }
  }
  return matchPhrases([...found]);
}
