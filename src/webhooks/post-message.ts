import { type LookupAddress, lookup } from "node:dns";
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { promisify } from "node:util";
import { literalAddress } from "./private-address.ts";
import type { SignedMessage } from "./sign-message.ts";

/** "gone": the receiver wants no more, ever (410). "refused": the address is private, nothing was sent. */
export type Outcome =
  | { readonly kind: "delivered"; readonly said: string }
  | { readonly kind: "gone"; readonly said: string }
  | { readonly kind: "refused"; readonly said: string }
  | { readonly kind: "failed"; readonly said: string };

export interface PostRules {
  /** Which IP addresses nothing is sent to. */
  isRefused(address: string): boolean;
  /** All addresses of a name; the system's resolver unless a test gives its own. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
  /** For the whole of it, from the name to the answer. */
  readonly timeLimitMs?: number;
  readonly stopping?: AbortSignal;
}

const usualTimeLimitMs = 10_000;
const mostAnswerBytes = 4_096;

const resolveAll = promisify(lookup);
const resolveBySystem = (name: string) => resolveAll(name, { all: true, verbatim: true });

/** Posts once: to the addresses that were looked at and to no other, past every proxy, following no redirect. Never throws. */
export async function postMessage(url: URL, message: SignedMessage, rules: PostRules): Promise<Outcome> {
  const late = AbortSignal.timeout(rules.timeLimitMs ?? usualTimeLimitMs);
  const ended = rules.stopping === undefined ? late : AbortSignal.any([late, rules.stopping]);
  try {
    const addresses = await orEnded(findAddresses(url, rules), ended);
    const refused = addresses.find(({ address }) => rules.isRefused(address));
    if (refused !== undefined) return { kind: "refused", said: `${refused.address} is a private address` };
    return toOutcome(await send(url, message, addresses, ended));
  } catch (error) {
    return { kind: "failed", said: late.aborted ? "no answer within the time limit" : toReason(error) };
  }
}

async function findAddresses(url: URL, { resolve = resolveBySystem }: PostRules): Promise<readonly LookupAddress[]> {
  const address = literalAddress(url);
  if (address !== undefined) return [{ address, family: address.includes(":") ? 6 : 4 }];
  const found = await resolve(url.hostname);
  if (found.length === 0) throw new Error(`${url.hostname} has no address`);
  return found;
}

/** Name look-ups cannot be ended, but need not be waited for. */
function orEnded<T>(work: Promise<T>, ended: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    ended.addEventListener("abort", () => reject(new Error("ended")), { once: true });
    work.then(resolve, reject);
  });
}

function send(
  url: URL,
  { body, headers }: SignedMessage,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<number> {
  const isSecure = url.protocol === "https:";
  // An agent of its own: connections are not kept, and a proxy in the environment is none of its business.
  const agent = isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false });
  const options = {
    method: "POST",
    agent,
    signal,
    lookup: answerOnly(addresses),
    headers: { ...headers, "content-length": Buffer.byteLength(body), "user-agent": "parley-webhooks" },
  };
  return new Promise((resolve, reject) => {
    const request = isSecure ? requestHttps(url, options) : requestHttp(url, options);
    request.once("error", reject).once("response", (response) => {
      readSome(response).then(() => resolve(response.statusCode ?? 0), reject);
    });
    request.end(body);
  });
}

/** A resolver that knows the addresses that were looked at: a second question of the name could be answered otherwise. */
function answerOnly(addresses: readonly LookupAddress[]): LookupFunction {
  return (_name, { all }, answer) => {
    const [first] = addresses;
    if (all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? "", first?.family ?? 4);
  };
}

/** Lets the receiver finish a short answer; nothing of it is used. */
async function readSome(response: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of response) {
    bytes += Buffer.byteLength(chunk);
    if (bytes >= mostAnswerBytes) return;
  }
}

function toOutcome(status: number): Outcome {
  const said = `status ${status}`;
  if (status >= 200 && status < 300) return { kind: "delivered", said };
  if (status === 410) return { kind: "gone", said };
  if (status >= 300 && status < 400) return { kind: "failed", said: `${said}, and redirects are not followed` };
  return { kind: "failed", said };
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return error.message === "" ? code || error.name : error.message;
}
