import type { Problem } from "../errors/user-error.ts";
import { findAddressMistake } from "../webhooks/check-addresses.ts";
import type { Settings } from "./settings-table.ts";

/** What the settings of webhooks, each right by itself, have wrong together. */
export function findWebhookProblems({ webhooks, webhookSecret, webhookPrivate }: Settings): readonly Problem[] {
  const mistakes = webhooks.flatMap((url): readonly Problem[] => {
    const mistake = findAddressMistake(url, webhookPrivate);
    if (mistake === undefined) return [];
    const isPassword = url.username !== "" || url.password !== "";
    return [
      {
        id: "C01",
        severity: "error",
        message: `PARLEY_WEBHOOKS: ${url.origin} ${mistake}.`,
        suggestion: isPassword
          ? "Take it out of the address."
          : "Give an https address of the public internet, or set PARLEY_WEBHOOK_PRIVATE=on.",
      },
    ];
  });
  if (webhooks.length === 0 || webhookSecret !== undefined) return mistakes;
  return [
    ...mistakes,
    {
      id: "C02",
      severity: "error",
      message: "PARLEY_WEBHOOKS is given without PARLEY_WEBHOOK_SECRET.",
      suggestion: "Put PARLEY_WEBHOOK_SECRET into .env: echo PARLEY_WEBHOOK_SECRET=whsec_$(openssl rand -base64 32)",
    },
  ];
}
