import { answersWith, deleteFact, keepWritten } from "../../extract/draft/answer-question.ts";
import { findQuestions, type WrittenQuestion } from "../../extract/draft/written-questions.ts";

/** What a person may say to a question. */
export type Reply =
  | { readonly kind: "keep" | "delete" | "skip" | "back" }
  | { readonly kind: "take"; readonly number: number }
  | { readonly kind: "value"; readonly words: string };

export type Outcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reasons: readonly string[] };

interface Step {
  readonly text: string;
  readonly skipped: number;
}

/**
 * The way through the questions of a file: an answer removes its question, a skipped one stays before the current one.
 * Nothing here reads or writes; whoever holds the session writes `text` after each answer.
 */
export class ReviewSession {
  #text: string;
  /** Questions before the current one. */
  #skipped = 0;
  readonly #past: Step[] = [];
  readonly #findErrors: (text: string) => readonly string[];

  /** @param findErrors what the check says of a text: an answer may bring no new error */
  constructor(text: string, findErrors: (text: string) => readonly string[]) {
    this.#text = text;
    this.#findErrors = findErrors;
  }

  get text(): string {
    return this.#text;
  }

  get current(): WrittenQuestion | undefined {
    return findQuestions(this.#text)[this.#skipped];
  }

  get skippedCount(): number {
    return this.#skipped;
  }

  /** Answered and skipped ones count as passed. */
  get counted(): { readonly number: number; readonly count: number } {
    const left = findQuestions(this.#text).length - this.#skipped;
    return { number: this.#past.length + 1, count: this.#past.length + left };
  }

  /** The facts were marked as read. */
  replaceText(text: string): void {
    this.#text = text;
  }

  reply(reply: Reply): Outcome {
    const question = this.current;
    if (reply.kind === "back") return this.#goBack();
    if (question === undefined) return this.#done(this.#text);
    switch (reply.kind) {
      case "skip":
        this.#past.push({ text: this.#text, skipped: this.#skipped });
        this.#skipped += 1;
        return { ok: true, text: this.#text };
      case "keep":
        return this.#accept([keepWritten(this.#text, question)]);
      case "delete":
        return this.#accept([deleteFact(this.#text, question)]);
      case "take":
        return this.#take(question, reply.number);
      case "value":
        return this.#accept(answersWith(this.#text, question, reply.words));
    }
  }

  #take(question: WrittenQuestion, number: number): Outcome {
    const candidate = question.candidates[number - 1];
    if (candidate !== undefined) return this.#accept(answersWith(this.#text, question, candidate));
    const count = question.candidates.length;
    const reason = count === 0 ? "There is nothing to choose from." : `Choose from 1 to ${count}.`;
    return { ok: false, reasons: [reason] };
  }

  /** The first text that is no worse than the present one. */
  #accept(texts: readonly string[]): Outcome {
    const known = new Set(this.#findErrors(this.#text));
    let reasons: readonly string[] = [];
    for (const text of texts) {
      const added = this.#findErrors(text).filter((error) => !known.has(error));
      if (added.length === 0) return this.#done(text);
      if (reasons.length === 0) reasons = added;
    }
    return { ok: false, reasons };
  }

  #done(text: string): Outcome {
    const passed = findQuestions(this.#text).slice(0, this.#skipped);
    this.#past.push({ text: this.#text, skipped: this.#skipped });
    this.#text = text;
    this.#skipped = countStill(passed, findQuestions(text));
    return { ok: true, text };
  }

  #goBack(): Outcome {
    const last = this.#past.pop();
    if (last === undefined) return { ok: false, reasons: ["This is the first question."] };
    this.#text = last.text;
    this.#skipped = last.skipped;
    return { ok: true, text: this.#text };
  }
}

/** A deleted fact takes questions about it away, skipped ones among them. */
function countStill(passed: readonly WrittenQuestion[], present: readonly WrittenQuestion[]): number {
  let count = 0;
  for (const { kind, text } of passed) {
    const here = present[count];
    if (here !== undefined && here.kind === kind && here.text === text) count += 1;
  }
  return count;
}
