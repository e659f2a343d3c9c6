import { isSigningSecret, signMessage } from "../../../src/webhooks/sign-message.ts";

test("a message is signed as in the example that the libraries of Standard Webhooks are tested with", () => {
  const sentAt = new Date(1_614_265_330_000);
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const { headers } = signMessage("msg_p5jXN8AQM9LWM0D4loKWxJek", sentAt, '{"test": 2432232314}', secret);
  expect(headers).toEqual({
    "content-type": "application/json",
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  });
});

const base64 = (count: number) => Buffer.alloc(count, 7).toString("base64");

test.each([
  { secret: `whsec_${base64(24)}`, isOne: true },
  { secret: `whsec_${base64(32)}`, isOne: true },
  { secret: `whsec_${base64(64)}`, isOne: true },
  { secret: `whsec_${base64(23)}`, isOne: false },
  { secret: `whsec_${base64(65)}`, isOne: false },
  { secret: base64(32), isOne: false },
  { secret: `whsec_${"!".repeat(44)}`, isOne: false },
  { secret: "", isOne: false },
])("$secret is a secret: $isOne", ({ secret, isOne }) => {
  expect(isSigningSecret(secret)).toBe(isOne);
});
