import type { FastifyReply } from "fastify";
import { DatabaseTrouble } from "../graph/database-trouble.ts";

/** Fires when the connection closes before the answer is sent. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** Fires like that, or when the whole answer has taken so long: it asks the database many things, each with its own time. */
export function clientGoneOrLate(reply: FastifyReply, afterMs: number): AbortSignal {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new DatabaseTrouble("timed_out")), afterMs);
  reply.raw.once("close", () => clearTimeout(timer));
  return AbortSignal.any([clientGone(reply), late.signal]);
}
