import { spawn } from "node:child_process";
import { UserError } from "../../errors/user-error.ts";
import type { ExtractionAssistant } from "../../extract/assistant.ts";

/** Longest time that one page may take; a model may think for a while, and a program that hangs is ended. */
const timeoutMs = 120_000;
const mostBytes = 5_000_000;

/** A program of one's own as assistant: it gets JSON with `text` and `facts` on stdin, and prints JSON with `suggestions`. */
export function programAssistant(program: string): ExtractionAssistant {
  return { suggest: async (asked) => parseJson(program, await runProgram(program, JSON.stringify(asked))) };
}

function runProgram(program: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new UserError("assistant", `The assistant "${program}" ${why}.`));
    const child = spawn(program, [], { stdio: ["pipe", "pipe", "inherit"] });
    const timer = setTimeout(() => child.kill(), timeoutMs);
    const parts: Buffer[] = [];
    let bytes = 0;
    child.on("error", (fault) => {
      clearTimeout(timer);
      fail(`cannot be started: ${fault.message}`);
    });
    child.stdout.on("data", (part: Buffer) => {
      bytes += part.length;
      if (bytes <= mostBytes) parts.push(part);
      else child.kill();
    });
    // A program that does not read its input to the end has closed the pipe; its answer counts all the same.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (bytes > mostBytes) fail(`printed more than ${mostBytes} bytes`);
      else if (signal !== null) fail(`took longer than ${timeoutMs / 1000} seconds`);
      else if (code !== 0) fail(`ended with code ${code}`);
      else resolve(Buffer.concat(parts).toString("utf8"));
    });
  });
}

function parseJson(program: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("assistant", `The assistant "${program}" printed no JSON.`);
  }
}
