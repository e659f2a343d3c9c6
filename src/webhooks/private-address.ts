import { BlockList, isIP } from "node:net";

/** What is not the public internet, after the special-purpose registries of IANA. */
const privateV4 = [
  { range: "0.0.0.0", bits: 8 },
  { range: "10.0.0.0", bits: 8 },
  { range: "100.64.0.0", bits: 10 },
  { range: "127.0.0.0", bits: 8 },
  { range: "169.254.0.0", bits: 16 },
  { range: "172.16.0.0", bits: 12 },
  { range: "192.0.0.0", bits: 24 },
  { range: "192.0.2.0", bits: 24 },
  { range: "192.88.99.0", bits: 24 },
  { range: "192.168.0.0", bits: 16 },
  { range: "198.18.0.0", bits: 15 },
  { range: "198.51.100.0", bits: 24 },
  { range: "203.0.113.0", bits: 24 },
  { range: "224.0.0.0", bits: 3 },
  // A cloud answers its machines here, though the address is a public one.
  { range: "168.63.129.16", bits: 32 },
] as const;

/**
 * Inside the only range that is public, 2000::/3: what is for protocols, for documentation, or holds an IPv4 address.
 * Whatever lies outside (loopback, local, multicast, IPv4-mapped, NAT64) is private without being named.
 */
const privateV6 = [
  { range: "2001::", bits: 23 },
  { range: "2001:db8::", bits: 32 },
  { range: "2002::", bits: 16 },
  { range: "3fff::", bits: 20 },
] as const;

const refused = new BlockList();
for (const { range, bits } of privateV4) refused.addSubnet(range, bits, "ipv4");
for (const { range, bits } of privateV6) refused.addSubnet(range, bits, "ipv6");
const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one that only this machine or its neighbours reach; what is no IP address is private too. */
export function isPrivateAddress(text: string): boolean {
  const address = text.replace(/%.*$/, "");
  const family = isIP(address);
  if (family === 4) return refused.check(address, "ipv4");
  if (family === 6) return !publicV6.check(address, "ipv6") || refused.check(address, "ipv6");
  return true;
}

/** The IP address that a web address names itself, without brackets; undefined where it has a name. */
export function literalAddress({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) === 0 ? undefined : host;
}
