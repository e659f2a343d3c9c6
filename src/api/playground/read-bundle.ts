import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { UserError } from "../../errors/user-error.ts";

export interface BundleFile {
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The built playground. `version` is a hash over all of it, so an address that contains it never changes its content. */
export interface Bundle {
  readonly version: string;
  readonly files: ReadonlyMap<string, BundleFile>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

/** Reads the bundle once, at start: what is served later is a fixed list, whatever a path asks for. */
export async function readBundle(folder: string): Promise<Bundle> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => extname(name) in mediaTypes).sort();
  if (!names.includes("playground.js")) {
    throw new UserError(
      "playground-missing",
      `The playground is not built: ${folder} is empty. Run \`npm run build\`.`,
    );
  }
  const hash = createHash("sha256");
  const files = new Map<string, BundleFile>();
  for (const name of names) {
    const content = await readFile(join(folder, name));
    hash.update(`${name}\0`).update(content).update("\0");
    files.set(name, { mediaType: mediaTypes[extname(name)] ?? "application/octet-stream", content });
  }
  return { version: hash.digest("hex").slice(0, 16), files };
}
