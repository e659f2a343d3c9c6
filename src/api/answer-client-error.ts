import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type ErrorCode, statusOf } from "./error-codes.ts";

export interface ClientErrorAnswer {
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is told of bytes that did not become a request. */
export function explainClientError(error: Error): Pick<ClientErrorAnswer, "code" | "message"> {
  const known = "code" in error ? clientErrors[String(error.code)] : undefined;
  return known ?? { code: "BAD_REQUEST", message: "This is no HTTP request." };
}

const clientErrors: Readonly<Record<string, Pick<ClientErrorAnswer, "code" | "message">>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: "REQUEST_TIMED_OUT", message: "The request did not arrive within 20 s." },
  HPE_HEADER_OVERFLOW: { code: "HEADERS_TOO_LARGE", message: "The headers of the request are too large." },
};

/** Writes the answer to a connection that has no request, and closes it. */
export function answerClientError(socket: Duplex, { code, message, headers }: ClientErrorAnswer): void {
  const status = statusOf(code);
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const fields = {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`, () => socket.destroy());
}
