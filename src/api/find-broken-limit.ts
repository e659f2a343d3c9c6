import type { GraphQLError } from "graphql";
import { toClientError } from "./error-codes.ts";
import { largestIntrospectionCost } from "./measure-introspection.ts";
import type { Measure } from "./measure-query.ts";

export interface QueryLimits {
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/** AND, OR and NOT inside one another; people write two or three. */
const maxWhereDepth = 6;
/** With every fragment written out; the queries of the playground have some dozens. */
const maxSelections = 2_000;
const maxConditions = 50;
const maxRelationships = 10;

/** The first limit that a query breaks, as the client is told; the numbers are in the message. */
export function findBrokenLimit(measure: Measure, limits: QueryLimits): GraphQLError | undefined {
  return findBadArguments(measure) ?? findExcess(measure, limits);
}

function findBadArguments(measure: Measure): GraphQLError | undefined {
  const { badPages, nullConditions, emptyConditions, badSorts } = measure;
  if (badPages.length > 0) return toClientError("BAD_LIMIT", badPages.join(" "));
  if (nullConditions.length > 0) {
    const lists = nullConditions.join(", ");
    return toClientError("BAD_INPUT", `A condition is null in \`where\` of ${lists}; leave it out instead.`);
  }
  if (emptyConditions.length > 0) {
    const lists = emptyConditions.join(", ");
    return toClientError("BAD_INPUT", `A condition is empty in \`where\` of ${lists}; leave it out instead.`);
  }
  return badSorts.length > 0 ? toClientError("BAD_INPUT", badSorts.join(" ")) : undefined;
}

function findExcess(measure: Measure, limits: QueryLimits): GraphQLError | undefined {
  const { cost, depth, aliases, whereDepth, conditions, relationships } = measure;
  if (depth > limits.maxDepth) {
    return toClientError("QUERY_TOO_DEEP", `Fields stand ${depth} deep; the limit is ${limits.maxDepth}.`);
  }
  if (whereDepth > maxWhereDepth) {
    return toClientError("QUERY_TOO_DEEP", `Conditions stand ${whereDepth} deep; the limit is ${maxWhereDepth}.`);
  }
  if (aliases > limits.maxAliases) {
    return toClientError("TOO_MANY_ALIASES", `The query has ${aliases} aliases; the limit is ${limits.maxAliases}.`);
  }
  if (conditions > maxConditions) {
    return toClientError(
      "TOO_MANY_CONDITIONS",
      `The query makes ${conditions} comparisons; ${maxConditions} are the most.`,
    );
  }
  if (relationships > maxRelationships) {
    const told = `The conditions follow ${relationships} relationships; ${maxRelationships} are the most.`;
    return toClientError("TOO_MANY_CONDITIONS", told);
  }
  if (cost > limits.maxCost) {
    const rule = "every list counts as many objects as its page may hold, times what stands inside it";
    return toClientError("QUERY_TOO_COSTLY", `The query costs ${cost}; the limit is ${limits.maxCost}: ${rule}.`);
  }
  return findHiddenExcess(measure);
}

/** Work that the database has no part in. */
function findHiddenExcess({ introspection, selections }: Measure): GraphQLError | undefined {
  if (introspection > largestIntrospectionCost()) {
    return toClientError("QUERY_TOO_COSTLY", "The schema is asked for more often than twice in one request.");
  }
  if (selections > maxSelections) {
    const rule = "a fragment counts with all that it holds each time it is spread";
    return toClientError("TOO_MANY_SELECTIONS", `The query selects more than ${maxSelections} times: ${rule}.`);
  }
  return undefined;
}
