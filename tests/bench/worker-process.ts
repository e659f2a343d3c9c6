import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A process of its own for each thing that is measured, so that its memory is its own. */
export interface Worker {
  readonly process: ChildProcess;
  /** The one line it prints, as JSON. */
  readonly answer: Promise<unknown>;
  /** Resolves when it is gone. */
  end(): Promise<void>;
}

export const workerArgument = "worker";

/** The worker runs the bundle that this code is in, whatever becomes of the sources meanwhile. */
export function startWorker(role: string, task: object): Worker {
  const child = spawn(process.execPath, [__filename, workerArgument, role, JSON.stringify(task)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const answer = new Promise<unknown>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (line) => resolve(JSON.parse(line)));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the worker "${role}" ended with ${code} before it answered`)));
  });
  answer.catch(() => {});
  return {
    process: child,
    answer,
    async end() {
      child.stdin.end();
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Runs a worker to its end. */
export async function runWorker(role: string, task: object): Promise<unknown> {
  const worker = startWorker(role, task);
  const answer = await worker.answer;
  await worker.end();
  return answer;
}
