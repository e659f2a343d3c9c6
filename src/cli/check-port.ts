import { createServer } from "node:net";
import { errorCodeOf } from "../database/error-code.ts";
import { UserError } from "../errors/user-error.ts";

const explanations: Readonly<Record<string, (host: string, port: number) => { message: string; suggestion: string }>> =
  {
    EADDRINUSE: (host, port) => ({
      message: `Port ${port} on ${host} is taken.`,
      suggestion: "Stop what uses it, or choose another with PORT or --port; 0 takes any free one.",
    }),
    EACCES: (host, port) => ({
      message: `Port ${port} on ${host} may not be used by this user.`,
      suggestion: "Choose one above 1023 with PORT or --port.",
    }),
    EADDRNOTAVAIL: notOurs,
    ENOTFOUND: notOurs,
  };

/** Refuses an address that cannot be listened on, before anything slow has been started for it. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(explainListenError(error, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** The UserError for a failure to listen, or the error itself. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const explain = explanations[errorCodeOf(error) ?? ""];
  if (explain === undefined) return error;
  const { message, suggestion } = explain(host, port);
  return new UserError("address", "The API cannot be served where it should.", [
    { id: "C05", severity: "error", message, suggestion },
  ]);
}

function notOurs(host: string) {
  return {
    message: `${host} is not an address of this machine.`,
    suggestion: "Set HOST or --host to one; 127.0.0.1 always is, 0.0.0.0 stands for all.",
  };
}
