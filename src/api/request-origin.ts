import type { FastifyRequest } from "fastify";

const hostName = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Where the client reached the server, for links in answers: as a proxy in front tells it, else as the request does.
 * It is told to that client alone and nothing is decided by it, so that whoever makes it up misleads nobody else.
 */
export function originOf({ headers, socket }: FastifyRequest): string {
  const scheme = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const named = [headers["x-forwarded-host"], headers.host].find(
    (name) => typeof name === "string" && hostName.test(name),
  );
  // HTTP/1.0 knows no header `host`.
  return `${scheme}://${named ?? `127.0.0.1:${socket.localPort}`}`;
}
