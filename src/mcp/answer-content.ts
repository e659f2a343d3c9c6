import { toAnswerText } from "../questions/answer-text.ts";
import type { WholeAnswer } from "../questions/asking/ask-whole.ts";
import { type CutList, cutAnswer, sizeOf } from "./cut-answer.ts";
import { type Entry, toEntry } from "./entry.ts";
import { dataNotice } from "./instructions.ts";
import { toPlainData, toQuotedLines } from "./plain-data.ts";
import { collectSources, keepNamed, placeSources, type Sources, shareSources } from "./shared-sources.ts";

/** An answer as an assistant gets it: for reading, and as JSON. */
export interface AnswerContent {
  readonly text: string;
  readonly structured: {
    readonly found: boolean;
    readonly answer: Entry | null;
    /** What the answer names its sources by, and what these are. */
    readonly sources: Sources;
    readonly leftOut: readonly CutList[];
    readonly note: string | null;
  };
}

export interface ContentLimits {
  /** Characters of JSON, and of text likewise. */
  readonly longest: number;
  /** Names of arguments with which one can ask for less, or for the next part. */
  readonly argumentNames: readonly string[];
}

/** Some 10,000 tokens of JSON; the text of it is about half as long. */
export const longestAnswer = 40_000;

/** Both forms of an answer, with every text of the data marked as such. */
export function toContent({ answer, isEmpty }: WholeAnswer, limits: ContentLimits): AnswerContent {
  if (answer === null) {
    return {
      text: "Nothing was found.",
      structured: { found: false, answer: null, sources: {}, leftOut: [], note: null },
    };
  }
  const { graph, text: page, ...told } = toEntry(answer);
  const plain = toEntry(toPlainData(told));
  const sources = collectSources(plain);
  const measure = (shared: Entry) => sizeOf(shared) + sizeOf(keepNamed(shared, sources));
  const { answer: kept, cut } = cutAnswer(toEntry(shareSources(plain)), limits.longest, measure);
  const note = cut.length === 0 ? null : describeCut(cut, limits.argumentNames);
  // A brief brings its own page, which is far shorter than its parts.
  const isPage = typeof page === "string";
  const text = isPage ? page : toAnswerText(toEntry(placeSources(kept, sources)));
  const lines = [text, ...referenceLines(kept), ...nextLines(kept)].join("\n");
  const quoted = cutLines(toQuotedLines(lines), limits.longest);
  return {
    text: [dataNotice, "", quoted, ...(note === null || isPage ? [] : ["", note])].join("\n"),
    structured: {
      found: !isEmpty,
      answer: kept,
      sources: keepNamed(kept, sources),
      leftOut: cut,
      note,
    },
  };
}

function describeCut(cut: readonly CutList[], argumentNames: readonly string[]): string {
  const told = cut.map(({ list, leftOut }) => `${leftOut} of ${list}`).join(", ");
  const has = (name: string) => argumentNames.includes(name);
  const page = has("offset")
    ? "a smaller `first`, then with `offset` for what follows"
    : has("after")
      ? "a smaller `first`, then with `after`, the `next` of the answer before"
      : has("first")
        ? "a smaller `first`"
        : undefined;
  const narrowing = ["window", "since", "asOf", "on", "for", "area", "rules", "kinds"].filter(has);
  const ways = [page, narrowing.length === 0 ? undefined : `a narrower ${narrowing.map(code).join(" or ")}`];
  const advice = ways.filter((way) => way !== undefined).join("; or with ");
  const how = advice === "" ? "Ask about parts of it with `timeline` or `evidence`." : `Ask again with ${advice}.`;
  return `The answer was too large and is not whole. Left out at the end of lists: ${told}. ${how}`;
}

function code(name: string): string {
  return `\`${name}\``;
}

const mostReferences = 40;

/** The ids behind the names in the text, to ask on with. */
function referenceLines(answer: Entry): readonly string[] {
  const found = [...new Map(referencesIn(answer)).values()];
  if (found.length === 0) return [];
  const more = found.length > mostReferences ? [`  and ${found.length - mostReferences} more`] : [];
  return ["", "Ids", ...found.slice(0, mostReferences), ...more];
}

function referencesIn(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== "object" || value === null) return [];
  const { id, kind, name, detail } = toEntry(value);
  const told = typeof detail === "string" ? `${String(name)}, ${detail}` : String(name);
  const own =
    typeof id === "string" && typeof kind === "string" && typeof name === "string"
      ? [[`${kind} ${id}`, `  ${id} = ${told} (${kind.toLowerCase()})`] as const]
      : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function nextLines({ next }: Entry): readonly string[] {
  return typeof next === "string" ? ["", `There is more: ask again with after: ${JSON.stringify(next)}`] : [];
}

/** Whole lines, as many as there is room for. */
function cutLines(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest).replace(/\n[^\n]*$/, "");
  return `${kept}\n\nThe text goes on; the structured content of this answer holds the rest.`;
}
