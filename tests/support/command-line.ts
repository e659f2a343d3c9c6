import { Readable } from "node:stream";
import { run } from "../../src/cli/main.ts";

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  /** What the person at the terminal types; without it, nobody sits there. */
  readonly typed?: string;
}

/** Runs a command in this process, standing in a folder that is also its clone, and collects what it says. */
export async function runCommandLine(argv: readonly string[], place: Place): Promise<Answer> {
  const said = { stdout: "", stderr: "" };
  const into = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      said[name] += text;
      return true;
    },
    isTTY: place.isTerminal ?? false,
    columns: 100,
  });
  const streams = { stdin: toInput(place.typed), stdout: into("stdout"), stderr: into("stderr") };
  const environment = { variables: place.variables ?? {}, workingFolder: place.folder, cloneFolder: place.folder };
  const exitCode = await run(argv, streams, environment);
  return { exitCode, ...said };
}

function toInput(typed: string | undefined): NodeJS.ReadableStream {
  return typed === undefined ? Readable.from([]) : Object.assign(Readable.from([typed]), { isTTY: true });
}
