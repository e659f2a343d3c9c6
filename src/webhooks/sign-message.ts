import { createHmac } from "node:crypto";

export interface SignedMessage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The secret's prefix, after which 24 to 64 bytes stand in base64. */
const prefix = "whsec_";

/** Signs a message after Standard Webhooks 1.0: HMAC-SHA256 over id, seconds and body. */
export function signMessage(id: string, sentAt: Date, body: string, secret: string): SignedMessage {
  const seconds = String(Math.floor(sentAt.getTime() / 1000));
  const signature = createHmac("sha256", toKey(secret)).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": seconds,
      "webhook-signature": `v1,${signature}`,
    },
  };
}

export function isSigningSecret(text: string): boolean {
  const bytes = toKey(text);
  return text.startsWith(prefix) && bytes.length >= 24 && bytes.length <= 64 && toText(bytes) === trimmed(text);
}

function toKey(secret: string): Buffer {
  return Buffer.from(secret.slice(prefix.length), "base64");
}

function toText(bytes: Buffer): string {
  return trimmed(`${prefix}${bytes.toString("base64")}`);
}

function trimmed(secret: string): string {
  return secret.replace(/=+$/, "");
}
