import { mostAttempts, pauseAfter } from "../../../src/webhooks/retry-plan.ts";
import { WebhookWorld } from "../../support/webhook-world.ts";

const hour = 3_600_000;

test("who is new is told of what comes, not of what was there", async () => {
  const world = new WebhookWorld();
  await world.check();
  expect(world.sent).toEqual([]);
  world.version = 6;
  await world.check();
  await world.check();
  expect(world.sent).toEqual(["5 to 6"]);
});

test("several loads since the last message are one message", async () => {
  const world = await startedWorld();
  world.version = 9;
  await world.check();
  expect(world.sent).toEqual(["5 to 9"]);
});

test("what fails is tried again after the planned pause, not before, under the same id", async () => {
  const world = await startedWorld();
  world.version = 6;
  world.answer = "failed";
  await world.check();
  world.nowMs += 4_999;
  await world.check();
  expect(world.sent).toEqual(["5 to 6"]);
  world.nowMs += 1;
  world.answer = "delivered";
  await world.check();
  expect(world.sent).toEqual(["5 to 6", "5 to 6"]);
  expect(new Set(world.ids).size).toBe(1);
});

test("a load in the meantime is told at once, in one message with what failed, under another id", async () => {
  const world = await startedWorld();
  world.version = 6;
  world.answer = "failed";
  await world.check();
  world.version = 7;
  world.answer = "delivered";
  await world.check();
  expect(world.sent).toEqual(["5 to 6", "5 to 7"]);
  expect(new Set(world.ids).size).toBe(2);
});

test("after all attempts the message is given up, and told with the next version", async () => {
  const world = await startedWorld();
  world.version = 6;
  world.answer = "failed";
  for (let step = 0; step < 100; step += 1) {
    await world.check();
    world.nowMs += hour;
  }
  expect(world.sent).toHaveLength(mostAttempts);
  expect(world.outcomes.at(-1)).toBe("given_up");
  world.version = 7;
  world.answer = "delivered";
  await world.check();
  expect(world.sent.at(-1)).toBe("5 to 7");
});

test("an address that is gone is never asked again, over restarts too", async () => {
  const world = await startedWorld();
  world.version = 6;
  world.answer = "gone";
  await world.check();
  world.version = 7;
  await world.check();
  world.restart();
  await world.check();
  expect(world.outcomes).toEqual(["gone"]);
});

test("a restart repeats nothing that arrived, and loses nothing that did not", async () => {
  const world = await startedWorld();
  world.version = 6;
  await world.check();
  world.restart();
  await world.check();
  expect(world.sent).toEqual(["5 to 6"]);
  world.version = 7;
  world.answer = "failed";
  await world.check();
  world.restart();
  world.answer = "delivered";
  await world.check();
  expect(world.sent).toEqual(["5 to 6", "6 to 7", "6 to 7"]);
});

test("a graph that was emptied and loaded anew is told from its beginning", async () => {
  const world = await startedWorld();
  world.version = 1;
  world.loadedAt = "2027-01-01T00:00:00Z";
  await world.check();
  expect(world.sent).toEqual(["0 to 1"]);
});

test("while the database is away nothing is sent", async () => {
  const world = await startedWorld();
  world.version = 6;
  world.isDatabaseAway = true;
  await world.check();
  expect(world.sent).toEqual([]);
});

test("pauses grow, are spread by a fifth to both sides, and end", () => {
  const middle = Array.from({ length: mostAttempts - 1 }, (_, index) => pauseAfter(index + 1, 0.5) ?? 0);
  expect(middle).toEqual([...middle].sort((one, other) => one - other));
  expect([pauseAfter(1, 0), pauseAfter(1, 0.5), pauseAfter(1, 1)]).toEqual([4_000, 5_000, 6_000]);
  expect(pauseAfter(mostAttempts, 0.5)).toBeUndefined();
});

async function startedWorld(): Promise<WebhookWorld> {
  const world = new WebhookWorld();
  await world.check();
  return world;
}
