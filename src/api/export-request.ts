import type { FastifyRequest } from "fastify";
import { type ExportWish, type GivenWish, readWish, wishParameters } from "../export/read-wish.ts";
import type { Packing } from "./export-content.ts";
import { RefusedRequest } from "./reconcile-errors.ts";
import { readOne, readParameters } from "./reconcile-request.ts";

export interface AskedExport {
  readonly wish: ExportWish;
  readonly packing: Packing;
  /** What the answer depends on beside graph and program. */
  readonly asked: readonly unknown[];
}

/** The end of a format's name that asks for it, and its manifest, in one archive. */
const zipSuffix = ".zip";

/** Reads /export/FORMAT?of=… @throws RefusedRequest; UserError as readWish does */
export function readExportRequest(format: string, { url }: FastifyRequest): AskedExport {
  const name = format.endsWith(zipSuffix) ? format.slice(0, -zipSuffix.length) : format;
  const given = readGiven(readParameters(url));
  const wish = readWish(name, given, (parameter) => `\`${parameter}\``);
  const packing = name !== format || wish.format.shape === "folder" ? "zip" : "plain";
  const tables = wish.tables.map((table) => table.name);
  const { since, until, question, base } = given;
  return { wish, packing, asked: [name, packing, tables, since, until, question, base] };
}

function readGiven(parameters: URLSearchParams): GivenWish {
  for (const key of parameters.keys()) {
    if (wishParameters.some((known) => known === key)) continue;
    const told = JSON.stringify(key.slice(0, 60));
    throw new RefusedRequest(
      "BAD_REQUEST",
      `There is no parameter ${told}; an export takes ${wishParameters.join(", ")}.`,
    );
  }
  return Object.fromEntries(wishParameters.map((name) => [name, readOne(parameters, name)]));
}

/**
 * Whether a page of another site asks without being shown to: it cannot read the answer, and would only make work. A
 * link that a person follows is none.
 */
export function isFromForeignPage({ headers }: FastifyRequest, corsOrigins: readonly string[]): boolean {
  const { origin } = headers;
  if (origin !== undefined && corsOrigins.includes(origin)) return false;
  const site = headers["sec-fetch-site"];
  const isFollowed = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return (site === "cross-site" || site === "same-site") && !isFollowed;
}
