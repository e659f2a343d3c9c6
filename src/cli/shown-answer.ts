import type { Streams } from "./environment.ts";

/** What a command gives back: `data` for `--json`, and `text` for people. */
export interface ShownAnswer {
  readonly data: object;
  readonly text: string;
}

export function showAnswer({ data, text }: ShownAnswer, form: "json" | "text", { stdout }: Streams): void {
  stdout.write(form === "json" ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`);
}
