import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookReceiver {
  readonly port: number;
  /** On 127.0.0.1. */
  readonly address: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: number;
  readonly delayMs?: number;
}

/** A server on loopback that keeps what it gets and answers as it is told. */
export async function receiveWebhooks(reply: () => Reply = () => ({ status: 204 })): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push({ path: request.url ?? "", headers: request.headers, body: await text(request) });
    const { status, headers = {}, bytes = 0, delayMs = 0 } = reply();
    setTimeout(() => response.writeHead(status, headers).end("x".repeat(bytes)), delayMs).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = parseAddress(server.address());
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parseAddress(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the receiver has no port");
  return address;
}
