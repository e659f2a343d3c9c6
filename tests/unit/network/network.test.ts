import { NetworkBuilder, NetworkTooLarge } from "../../../src/network/network.ts";
import { tellMeetings } from "../../support/plain-network/told-network.ts";

const meetings = tellMeetings(`
  m2 2024-01-01 3: ada/arda=envoy bo/bree cyd/-
  m1 2024-01-01 3: bo/bree dov/arda=envoy
  m3 2024-06-01 3: ada/arda bo/bree
  m4 2020-01-01 2: ada/arda bo/bree`);

function build(limitBytes: number) {
  const builder = new NetworkBuilder(limitBytes);
  for (const row of meetings) builder.add(row);
  return builder.finish(7);
}

test("meetings are ranked by people, then the latest day, then id", () => {
  const { meetings: table, version } = build(Infinity);
  expect(table.ids).toEqual(["m4", "m3", "m1", "m2"]);
  expect(["m1", "m2", "m3", "m4", "m5"].map((id) => table.find(id))).toEqual([2, 3, 1, 0, undefined]);
  expect(version).toBe(7);
});

test("nodes are people, or offices with people who have none, or parties, in the order of their ids", () => {
  const network = build(Infinity);
  expect(network.incidence("PERSON").ids).toEqual(["ada", "bo", "cyd", "dov"]);
  expect(network.incidence("OFFICE").ids).toEqual(["ada", "bo", "cyd", "envoy"]);
  expect(network.incidence("PARTY").ids).toEqual(["arda", "bree"]);
});

test("a network of more than its memory limit is refused while it is being read", () => {
  const { bytes } = build(Infinity);
  expect(build(bytes).bytes).toBe(bytes);
  expect(() => build(bytes - 1)).toThrow(NetworkTooLarge);
});

test("the estimate of its memory is at least what its arrays take", () => {
  const network = build(Infinity);
  const arrays = [network.meetings, ...(["PERSON", "OFFICE", "PARTY"] as const).map(network.incidence)].flatMap(
    (table) => Object.values(table).filter((value) => ArrayBuffer.isView(value)),
  );
  expect(arrays.length).toBeGreaterThan(20);
  expect(network.bytes).toBeGreaterThan(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
});

test("a meeting that comes twice is a bug of the reader", () => {
  const builder = new NetworkBuilder(Infinity);
  const [row] = meetings;
  if (row !== undefined) builder.add(row);
  expect(() => row && builder.add(row)).toThrow('The meeting "m2" came twice.');
});
