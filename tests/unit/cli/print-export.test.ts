import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { printExport } from "../../../src/cli/export/print-export.ts";

const line = "x".repeat(1_024);

test("a reader who takes nothing holds the export back", async () => {
  const pipe = new PassThrough({ highWaterMark: 8 * 1_024 });
  const { printing, made } = printInto(pipe, 1_000);
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect(made()).toBeLessThan(40);
  pipe.resume();
  await printing;
  expect(made()).toBe(1_000);
});

test("a reader who takes it slowly gets all of it", async () => {
  const pipe = new PassThrough({ highWaterMark: 8 * 1_024 });
  const read = text(pipe);
  const { printing } = printInto(pipe, 200);
  await printing;
  pipe.end();
  expect((await read).length).toBe(200 * line.length);
});

test("a stream that cannot say when there is room is written to all the same", async () => {
  const written: string[] = [];
  const { printing } = printInto({ write: (chunk) => written.push(chunk) < 0 }, 20);
  await printing;
  expect(written).toHaveLength(20);
});

test("what is no text is refused, with what to do instead", async () => {
  const content = [new Uint8Array([1, 2])];
  const printing = printExport({ files: [fileOf(content)], finish: async () => "" }, new PassThrough());
  await expect(printing).rejects.toThrow("Say where to write it, with --out FILE.");
});

/** Prints so many lines of a kibibyte, and tells how many were made. */
function printInto(stdout: Parameters<typeof printExport>[1], count: number) {
  let lines = 0;
  function* content() {
    while (lines < count) {
      lines += 1;
      yield line;
    }
  }
  const printing = printExport({ files: [fileOf(content())], finish: async () => "" }, stdout);
  return { printing, made: () => lines };
}

function fileOf(chunks: Iterable<string | Uint8Array>) {
  async function* content() {
    yield* chunks;
  }
  return { path: "lines.txt", mediaType: "text/plain", content: content() };
}
