import { execFile } from "node:child_process";

/** The version of the Docker engine that answers within two seconds and has the compose command; undefined without. */
export async function findDockerEngine(): Promise<string | undefined> {
  const [engine, compose] = await Promise.all([
    askDocker(["version", "--format", "{{.Server.Version}}"]),
    askDocker(["compose", "version", "--short"]),
  ]);
  return compose === undefined ? undefined : engine;
}

const timeoutMs = 2_000;

/** What the command prints; undefined when there is no client, no engine behind it, or no answer in time. */
function askDocker(args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("docker", [...args], { timeout: timeoutMs, killSignal: "SIGKILL", windowsHide: true }, (error, stdout) => {
      const answer = stdout.trim();
      resolve(error === null && answer !== "" ? answer : undefined);
    });
  });
}
