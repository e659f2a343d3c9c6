import { extname, resolve } from "node:path";
import { UserError } from "../../errors/user-error.ts";
import type { GivenPage, PageForm } from "../../extract/page/page.ts";
import type { Registry } from "../../facts/registry.ts";
import { isDay } from "../../model/dates.ts";

export interface ExtractFlags {
  readonly url?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly form?: PageForm;
  readonly registry?: readonly string[];
  readonly out?: string;
  readonly registryOut?: string;
  /** Set to false by --no-quotes. */
  readonly quotes: boolean;
  readonly overwrite?: true;
  readonly diff?: string;
  /** A program that suggests what the rules cannot tell. */
  readonly assistant?: string;
  readonly json?: true;
}

/** What the flags say of a page, checked before any page is read. */
export function readPageFlags(
  { url, published, publisher }: ExtractFlags,
  count: number,
): Omit<GivenPage, "content" | "form"> {
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw usage(`--url ${url} is not a web address.`);
  }
  if (url !== undefined && count > 1) throw usage("--url is the address of one page; extract the pages one by one.");
  if (published !== undefined && !isDay(published)) {
    throw usage(`--published ${published} is not a day. Write it as 2031-03-04.`);
  }
  return {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { publishedOn: published }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** @param listed publishers that extraction knows by itself */
export function checkPublisher(id: string | undefined, registry: Registry, listed: readonly string[]): void {
  if (id === undefined || registry.party(id) !== undefined || listed.includes(id)) return;
  const near = registry.suggest(id, ["Party"]);
  const hint =
    near.length === 0 ? "Add it to the registry, or leave the flag out." : `Did you mean ${near.join(" or ")}?`;
  throw usage(`--publisher ${id} is no party of the registry. ${hint}`);
}

export type Destination =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** @param isFolder whether this path is a folder today */
export function readDestination(
  { out, registryOut, diff, overwrite }: ExtractFlags,
  { count, isFolderGiven }: { readonly count: number; readonly isFolderGiven: boolean },
  workingFolder: string,
  isFolder: (path: string) => boolean,
): Destination {
  const isMany = count > 1 || isFolderGiven;
  if (diff !== undefined && (isMany || out !== undefined)) throw usage("--diff compares one draft and writes none.");
  if (overwrite === true && out === undefined) throw usage("--overwrite needs --out.");
  if (out === undefined) {
    if (isMany) throw usage(`${count} pages need a folder for their drafts: --out FOLDER.`);
    return { kind: "stdout" };
  }
  const path = resolve(workingFolder, out);
  const isFile = /^\.ya?ml$/i.test(extname(path)) && !isFolder(path);
  if (isFile && isMany) throw usage(`${out} is one file; ${count} pages need a folder.`);
  if (isFile) return { kind: "file", path };
  if (registryOut !== undefined) throw usage("--registry-out is for one draft; those of a folder share a file there.");
  return { kind: "folder", path };
}

function usage(message: string): UserError {
  return new UserError("usage", message, [], 2);
}
