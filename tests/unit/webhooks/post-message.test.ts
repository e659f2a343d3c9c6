import { postMessage } from "../../../src/webhooks/post-message.ts";
import { isPrivateAddress } from "../../../src/webhooks/private-address.ts";
import { signMessage } from "../../../src/webhooks/sign-message.ts";
import { type Reply, receiveWebhooks, type WebhookReceiver } from "../../support/webhook-receiver.ts";

const secret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
const message = signMessage("msg_1", new Date(0), "{}", secret);
const anywhere = { isRefused: () => false };

let reply: Reply = { status: 204 };
let receiver: WebhookReceiver;
let other: WebhookReceiver;
beforeEach(async () => {
  reply = { status: 204 };
  receiver = await receiveWebhooks(() => reply);
  other = await receiveWebhooks();
});
afterEach(() => Promise.all([receiver.close(), other.close()]));

test.each([
  { status: 200, kind: "delivered", said: "status 200" },
  { status: 202, kind: "delivered", said: "status 202" },
  { status: 410, kind: "gone", said: "status 410" },
  { status: 404, kind: "failed", said: "status 404" },
  { status: 503, kind: "failed", said: "status 503" },
])("an answer of $status is $kind", async ({ status, ...outcome }) => {
  reply = { status };
  expect(await postMessage(new URL(`${receiver.address}/in?key=1`), message, anywhere)).toEqual(outcome);
  expect(receiver.received).toMatchObject([{ path: "/in?key=1", body: "{}", headers: message.headers }]);
});

test("a redirect is not followed", async () => {
  reply = { status: 307, headers: { location: `${other.address}/` } };
  const outcome = await postMessage(new URL(receiver.address), message, anywhere);
  expect(outcome).toEqual({ kind: "failed", said: "status 307, and redirects are not followed" });
  expect(other.received).toEqual([]);
});

test("private addresses are refused before anything is sent, named or written out", async () => {
  const rules = { isRefused: isPrivateAddress };
  const outcome = await postMessage(new URL(receiver.address), message, rules);
  expect(outcome).toEqual({ kind: "refused", said: "127.0.0.1 is a private address" });
  const named = await postMessage(new URL(`http://localhost:${receiver.port}`), message, rules);
  expect(named.kind).toBe("refused");
  expect(receiver.received).toEqual([]);
});

test("one private address among those of a name is enough to refuse it", async () => {
  const answers = [
    { address: "2606:4700:4700::1111", family: 6 },
    { address: "127.0.0.1", family: 4 },
  ];
  const rules = { isRefused: isPrivateAddress, resolve: async () => answers };
  const outcome = await postMessage(new URL(`http://mixed.example:${receiver.port}`), message, rules);
  expect(outcome.kind).toBe("refused");
  expect(receiver.received).toEqual([]);
});

test("a name that is answered otherwise the second time is asked once, and only that answer is connected to", async () => {
  const answers = ["127.0.0.2", "127.0.0.1"];
  let asked = 0;
  const resolve = async () => {
    const address = answers[asked] ?? "127.0.0.1";
    asked += 1;
    return [{ address, family: 4 }];
  };
  // Where the first answer counts as public, nobody listens; a receiver waits at the second.
  const rules = { isRefused: (address: string) => address === "127.0.0.1", resolve, timeLimitMs: 2_000 };
  const outcome = await postMessage(new URL(`http://rebinding.example:${receiver.port}`), message, rules);
  expect({ kind: outcome.kind, asked, received: receiver.received }).toEqual({
    kind: "failed",
    asked: 1,
    received: [],
  });
});

test("a name is connected to at the address that was looked at", async () => {
  const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
  const url = new URL(`http://receiver.example:${receiver.port}/`);
  expect(await postMessage(url, message, { ...anywhere, resolve })).toMatchObject({ kind: "delivered" });
  expect(receiver.received[0]?.headers.host).toBe(`receiver.example:${receiver.port}`);
});

test("a receiver that answers late, or a name that nobody answers for, fails within the time limit", async () => {
  reply = { status: 200, delayMs: 5_000 };
  const late = { kind: "failed", said: "no answer within the time limit" };
  expect(await postMessage(new URL(receiver.address), message, { ...anywhere, timeLimitMs: 200 })).toEqual(late);
  const resolve = () => new Promise<never>(() => undefined);
  const url = new URL("http://silent.example/");
  expect(await postMessage(url, message, { ...anywhere, resolve, timeLimitMs: 200 })).toEqual(late);
});

test("a long answer is not read to its end", async () => {
  reply = { status: 200, bytes: 50_000_000 };
  expect(await postMessage(new URL(receiver.address), message, anywhere)).toMatchObject({ kind: "delivered" });
});

test("a proxy of the environment is passed by", async () => {
  const before = { ...process.env };
  process.env.HTTP_PROXY = other.address;
  process.env.http_proxy = other.address;
  process.env.NODE_USE_ENV_PROXY = "1";
  try {
    expect(await postMessage(new URL(receiver.address), message, anywhere)).toMatchObject({ kind: "delivered" });
  } finally {
    process.env = before;
  }
  expect(other.received).toEqual([]);
});
