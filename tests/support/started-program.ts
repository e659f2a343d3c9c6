import { type ChildProcess, spawn } from "node:child_process";

/** A program that keeps running, with what it has printed so far. */
export interface StartedProgram {
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Waits until stdout shows this; fails with all output when the program ends before. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  /** What Ctrl+C in a terminal does: SIGINT to the whole process group. Resolves with the exit code. */
  readonly interrupt: () => Promise<number | null>;
  /** Ends the whole group if it is still there. */
  readonly kill: () => void;
}

export function startProgram(
  command: string,
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): StartedProgram {
  const child = spawn(command, args, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const signal = (name: NodeJS.Signals) => signalGroup(child, name);
  return {
    output: () => ({ ...texts }),
    printed: (pattern) => waitFor(pattern, texts, ended),
    interrupt: () => {
      signal("SIGINT");
      return ended;
    },
    kill: () => signal("SIGKILL"),
  };
}

async function waitFor(
  pattern: RegExp,
  texts: { readonly stdout: string; readonly stderr: string },
  ended: Promise<number | null>,
): Promise<string> {
  let exit: { readonly code: number | null } | undefined;
  ended.then((code) => {
    exit = { code };
  });
  for (;;) {
    const match = pattern.exec(texts.stdout);
    if (match !== null) return match[1] ?? match[0];
    if (exit !== undefined) throw new Error(`ended with ${exit.code}\n${texts.stdout}\n${texts.stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group is gone already.
  }
}
