import { isPrivateAddress, literalAddress } from "./private-address.ts";

export type PrivateAddresses = "on" | "off";

/** Why nothing may be sent to an address, seen before its name is asked for; undefined where nothing is wrong. */
export function findAddressMistake(url: URL, privateAddresses: PrivateAddresses): string | undefined {
  if (url.username !== "" || url.password !== "") return "holds a user or a password; the signature says who sends";
  if (privateAddresses === "on") return undefined;
  if (url.protocol !== "https:") return "is not https";
  const literal = literalAddress(url);
  return literal !== undefined && isPrivateAddress(literal) ? "is a private address" : undefined;
}

/** As it may stand in a log: some addresses hold a key in their path. */
export function toShownAddress({ origin }: URL): string {
  return origin;
}
