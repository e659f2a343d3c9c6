import { toVisible } from "../../errors/visible-text.ts";
import { factPath } from "../../extract/draft/answer-question.ts";
import type { Path } from "../../extract/draft/write-yaml.ts";
import type { WrittenQuestion } from "../../extract/draft/written-questions.ts";
import { findPlaces } from "../../extract/draft/yaml-places.ts";
import type { Paint } from "../colour.ts";

/** The file under review, and the text of its readout. */
export interface Reviewed {
  readonly text: string;
  /** Undefined where no text lies beside the file. */
  readonly source: string | undefined;
}

export interface Counted {
  readonly number: number;
  readonly count: number;
}

/** A question with what it rests on, as lines for a terminal. */
export function showQuestion(
  question: WrittenQuestion,
  { text, source }: Reviewed,
  { number, count }: Counted,
  paint: Paint,
): readonly string[] {
  const quote = quoteFor(text, question.path);
  const candidates = question.candidates.map((each, at) => `  ${at + 1}  ${toVisible(each)}`);
  return [
    "",
    paint("bold", `Question ${number} of ${count}: ${toVisible(sayPlace(text, question.path))}`),
    toVisible(question.text),
    ...showSource(source, quote, paint),
    `  written: ${toVisible(cut(writtenAt(text, question.path) ?? "nothing", 200))}`,
    ...candidates,
  ];
}

export function showKeys({ candidates }: WrittenQuestion): string {
  const take =
    candidates.length === 0 ? "" : candidates.length === 1 ? "1 take it, " : `1-${candidates.length} take one, `;
  return `${take}Enter keep what is written, e another value, d delete the fact, s skip, b back, q quit`;
}

const longestShown = 700;

/** The paragraph that holds the quote, with the quote standing out; the quote alone where the text is not there. */
function showSource(source: string | undefined, quote: string | undefined, paint: Paint): readonly string[] {
  if (quote === undefined) return [];
  const squeeze = (written: string) => written.replace(/\s+/g, " ").trim();
  const wanted = squeeze(quote);
  const paragraph = source
    ?.split(/\n\s*\n/)
    .map(squeeze)
    .find((each) => each.includes(wanted));
  if (paragraph === undefined) return [`  | ${paint("bold", toVisible(cut(wanted, longestShown)))}`];
  const at = paragraph.indexOf(wanted);
  const before = paragraph.slice(0, at);
  const after = paragraph.slice(at + wanted.length);
  const room = Math.max(80, (longestShown - wanted.length) / 2);
  const start = before.length > room ? `…${before.slice(-room)}` : before;
  return [
    `  | ${toVisible(start)}${paint("bold", toVisible(cut(wanted, longestShown)))}${toVisible(cut(after, room))}`,
  ];
}

/** The nearest quote around the path. */
function quoteFor(text: string, path: Path): string | undefined {
  const places = findPlaces(text);
  for (let length = path.length; length > 0; length -= 1) {
    const value: unknown = places?.find([...path.slice(0, length), "quote"])?.value?.toJSON();
    if (typeof value === "string") return value;
  }
  const handle = path[0] === "people" ? path[1] : undefined;
  const present = places?.places.find(
    (place) => place.path.at(-1) === "who" && place.value?.toJSON() === handle && handle !== undefined,
  );
  return present === undefined ? undefined : quoteFor(text, present.path);
}

function writtenAt(text: string, path: Path): string | undefined {
  const place = findPlaces(text)?.find(path);
  if (place === undefined) return undefined;
  return text.slice(place.valueStart, place.valueEnd).replace(/\s+/g, " ").trim();
}

const singular: Readonly<Record<string, string>> = {
  meetings: "meeting",
  points: "point",
  mentions: "mention",
  present: "person present",
  also: "part",
};

/** "meeting 1, point 2 (paragraph 3), about": where a person finds it. */
function sayPlace(text: string, path: Path): string {
  const places = findPlaces(text);
  const words: string[] = [];
  for (const [at, step] of path.entries()) {
    if (typeof step === "string") words.push(step);
    else {
      const paragraph: unknown = places?.find([...path.slice(0, at + 1), "at"])?.value?.toJSON();
      const where = typeof paragraph === "string" ? ` (paragraph ${paragraph})` : "";
      const list = words.pop() ?? "";
      words.push(`${singular[list] ?? list} ${step + 1}${where}`);
    }
  }
  return words.join(", ") || "the whole file";
}

/** For "deleted: …". */
export function sayFact(text: string, question: WrittenQuestion): string {
  return sayPlace(text, factPath(question.path));
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
