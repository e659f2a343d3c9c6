import { findAddressMistake } from "../../../src/webhooks/check-addresses.ts";
import { isPrivateAddress } from "../../../src/webhooks/private-address.ts";

test.each([
  ...["0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.255.254"],
  ...["169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1"],
  ...["239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16", "203.0.113.7"],
  ...["::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "fec0::1"],
  ...["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1"],
  ...["2002:7f00:1::", "2001::1", "2001:db8::1", "3fff::1", "localhost", "127.1", ""],
])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  ...["1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "128.0.0.0", "169.253.0.1"],
  ...["172.15.255.255", "172.32.0.0", "192.167.0.1", "223.255.255.255", "2606:4700:4700::1111", "2a00:1450::1"],
])("%s is public", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  ...["https://127.0.0.1/", "https://2130706433/", "https://0x7f.1/", "https://0177.0.0.1/", "https://127.1/"],
  ...[
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:a9fe:a9fe]/",
    "https://0/",
    "https://10.0.0.1./",
  ],
])("%s is seen to be private however it is written", (address) => {
  expect(findAddressMistake(new URL(address), "off")).toBe("is a private address");
  expect(findAddressMistake(new URL(address), "on")).toBeUndefined();
});

test("only https goes out, and no user and password ever", () => {
  expect(findAddressMistake(new URL("http://example.org/"), "off")).toBe("is not https");
  expect(findAddressMistake(new URL("http://example.org/"), "on")).toBeUndefined();
  expect(findAddressMistake(new URL("https://example.org/"), "off")).toBeUndefined();
  const mistake = "holds a user or a password; the signature says who sends";
  expect(findAddressMistake(new URL("https://me:secret@example.org/"), "on")).toBe(mistake);
});
