import { PassThrough, Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer, type McpServerParts } from "./create-mcp-server.ts";
import { PatientTransport } from "./patient-transport.ts";

export interface StdioParts extends McpServerParts {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write(text: string): boolean };
  /** Told of messages that are none. */
  readonly onTrouble: (error: Error) => void;
}

export interface StdioServer {
  /** Resolves when the client has closed its end and what it asked before is answered. */
  readonly clientGone: Promise<void>;
  close(): Promise<void>;
}

/** Serves one client over a pair of streams: one message a line, and nothing else. Begins at once. */
export async function serveStdio(parts: StdioParts): Promise<StdioServer> {
  const { stdin, stdout, onTrouble } = parts;
  const server = createMcpServer(parts);
  server.onerror = onTrouble;
  const input = stdin.pipe(new PassThrough());
  const output = new Writable({
    decodeStrings: false,
    write: (text: unknown, _, done) => {
      stdout.write(String(text));
      done();
    },
  });
  const transport = new PatientTransport(new StdioServerTransport(input, output));
  const clientGone = new Promise<void>((resolve) => {
    input.once("end", () => void transport.idle().then(resolve));
    // A message longer than any can be ends the conversation.
    server.onclose = resolve;
  });
  await server.connect(transport);
  return { clientGone, close: () => server.close() };
}
