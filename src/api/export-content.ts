import { makeZip } from "client-zip";
import { passContent } from "../export/pass-content.ts";
import type { PreparedExport } from "../export/prepare-export.ts";

/** How an export travels: as the one file that it is, or all of its files and the manifest in a ZIP archive. */
export type Packing = "plain" | "zip";

/** All bytes of the export, none of them before it is asked for. It fails at the end where a load came between. */
export function contentOf(prepared: PreparedExport, packing: Packing): AsyncGenerator<Uint8Array, void, undefined> {
  return packing === "zip" ? zipOf(prepared) : plainOf(prepared);
}

async function* plainOf({ files, finish }: PreparedExport): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const file of files) yield* passContent(file).blocks;
  await finish([]);
}

/** Archives keep local time without its zone; noon of the first day they know is a time in every zone. */
const lastModified = new Date(1980, 0, 1, 12);

/** Nothing is deflated: what deflating gives differs between machines. */
async function* zipOf(prepared: PreparedExport): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const block of makeZip(entriesOf(prepared))) yield block;
}

/** The archive asks for an entry when it has read the one before, so that each has been counted by then. */
async function* entriesOf({ files, finish }: PreparedExport) {
  const written = [];
  for await (const file of files) {
    const { blocks, toWritten } = passContent(file);
    yield { name: file.path, lastModified, input: blocks };
    written.push(toWritten());
  }
  yield { name: "manifest.json", lastModified, input: await finish(written) };
}
