import { spawnSync } from "node:child_process";

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a JavaScript program with this Node and waits for its end. Variables given as undefined are taken away. */
export function runNode(
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string | undefined>> = {},
): Ended {
  const environment = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: environment,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: status, stdout, stderr };
}
