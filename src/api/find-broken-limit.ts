import type { GraphQLError } from "graphql";
import { toClientError } from "./error-codes.ts";
import type { Measure } from "./measure-query.ts";

export interface QueryLimits {
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/** AND, OR and NOT inside one another; people write two or three. */
const maxWhereDepth = 6;

/** The first limit that a query breaks, as the client is told; the numbers are in the message. */
export function findBrokenLimit(measure: Measure, limits: QueryLimits): GraphQLError | undefined {
  const { cost, depth, aliases, whereDepth, badPages, nullConditions } = measure;
  if (badPages.length > 0) return toClientError("BAD_LIMIT", badPages.join(" "));
  if (nullConditions.length > 0) {
    const lists = nullConditions.join(", ");
    return toClientError("BAD_INPUT", `A condition is null in \`where\` of ${lists}; leave it out instead.`);
  }
  if (depth > limits.maxDepth) {
    return toClientError("QUERY_TOO_DEEP", `Fields stand ${depth} deep; the limit is ${limits.maxDepth}.`);
  }
  if (whereDepth > maxWhereDepth) {
    return toClientError("QUERY_TOO_DEEP", `Conditions stand ${whereDepth} deep; the limit is ${maxWhereDepth}.`);
  }
  if (aliases > limits.maxAliases) {
    return toClientError("TOO_MANY_ALIASES", `The query has ${aliases} aliases; the limit is ${limits.maxAliases}.`);
  }
  if (cost > limits.maxCost) {
    const rule = "every list counts as many objects as its page may hold, times what stands inside it";
    return toClientError("QUERY_TOO_COSTLY", `The query costs ${cost}; the limit is ${limits.maxCost}: ${rule}.`);
  }
  return undefined;
}
