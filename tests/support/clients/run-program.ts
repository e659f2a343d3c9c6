import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface Printed {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program while this process goes on answering it. */
export async function runProgram(
  program: string,
  args: readonly string[],
  folder: string,
  input = "",
): Promise<Printed> {
  const env = { ...process.env, PYTHONUTF8: "1" };
  const child = spawn(program, args, { cwd: folder, env, stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  child.stdin.on("error", () => undefined).end(input);
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exitCode, stdout, stderr };
}
