import { z } from "zod";
import { RefusedRequest } from "./reconcile-errors.ts";

/** What a client asks of /reconcile. */
export type ReconcileRequest =
  | { readonly asks: "manifest" }
  | { readonly asks: "queries"; readonly batch: unknown }
  | { readonly asks: "extend"; readonly extension: unknown };

/** Reads the parameters of the address, or of a form. @throws RefusedRequest */
export function readReconcileRequest(parameters: URLSearchParams): ReconcileRequest {
  const queries = readOne(parameters, "queries");
  const extension = readOne(parameters, "extend");
  if (queries !== undefined && extension !== undefined) {
    throw new RefusedRequest("BAD_REQUEST", "Send `queries` or `extend`, not both.");
  }
  if (parameters.has("callback")) {
    throw new RefusedRequest("BAD_REQUEST", "There is no JSONP here; read the answer by CORS (PARLEY_CORS_ORIGINS).");
  }
  if (queries !== undefined) return { asks: "queries", batch: parseJson("queries", queries) };
  if (extension !== undefined) return { asks: "extend", extension: parseJson("extend", extension) };
  const [unknown] = parameters.keys();
  if (unknown === undefined) return { asks: "manifest" };
  const told = JSON.stringify(unknown.slice(0, 60));
  throw new RefusedRequest("BAD_REQUEST", `There is no parameter ${told}; there are \`queries\` and \`extend\`.`);
}

/** A parameter that may be missing and stands once. @throws RefusedRequest */
export function readOne(parameters: URLSearchParams, name: string): string | undefined {
  const given = parameters.getAll(name);
  if (given.length > 1) throw new RefusedRequest("BAD_REQUEST", `\`${name}\` is given ${given.length} times.`);
  return given[0];
}

const wholeNumber = z.coerce.number().int().min(0).max(1_000_000);

/** A count that may be missing. @throws RefusedRequest */
export function readCount(parameters: URLSearchParams, name: string): number | undefined {
  const text = readOne(parameters, name);
  if (text === undefined || text === "") return undefined;
  const parsed = wholeNumber.safeParse(text);
  if (!parsed.success) throw new RefusedRequest("BAD_INPUT", `\`${name}\` is a whole number from 0 on.`);
  return parsed.data;
}

/** Of an address, whose path does not matter. */
export function readParameters(url: string): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at === -1 ? "" : url.slice(at + 1));
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedRequest("BAD_REQUEST", `\`${name}\` is not JSON.`);
  }
}
