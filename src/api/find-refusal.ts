import { type GraphQLError, getVariableValues, Kind, type OperationDefinitionNode, type TypeNode } from "graphql";
import type { AskedQuery } from "./asked-query.ts";
import { toClientError } from "./error-codes.ts";
import { findBrokenLimit, type QueryLimits } from "./find-broken-limit.ts";
import { findNullVariable } from "./find-null-variable.ts";
import { findUnusableName } from "./find-unusable-name.ts";
import { isDeeperThan } from "./is-deeper-than.ts";
import { type Measure, measureQuery } from "./measure-query.ts";

/** Lists and objects inside one another; conditions need a dozen. graphql-js would run out of stack at some thousand. */
const maxVariableDepth = 50;
/** As graphql-js has it: there it gives up, with an error that names no variable. */
const maxVariableErrors = 50;

/**
 * Why a query is not run, as the client is told; undefined where nothing speaks against it.
 * @param asked with its variables as they came
 */
export function findRefusal(
  { schema, document, operation, variables }: AskedQuery,
  limits: QueryLimits,
): GraphQLError | undefined {
  if (operation.operation !== "query") {
    return toClientError("READ_ONLY", `The API has no ${operation.operation}: it reads only.`);
  }
  const name = findUnusableName(document);
  if (name !== undefined) return toClientError("BAD_INPUT", `\`${name}\` cannot be a name here; choose another.`);
  if (isDeeperThan(variables, maxVariableDepth)) {
    return toClientError("QUERY_TOO_DEEP", `Variables stand inside one another more than ${maxVariableDepth} deep.`);
  }
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: maxVariableErrors,
  });
  if (errors.length > maxVariableErrors) {
    const told = `The variables have more than ${maxVariableErrors} errors. The first: ${errors[0]?.message}`;
    return toClientError("BAD_USER_INPUT", told);
  }
  // Wrong variables are reported, one by one, when the query is run.
  if (coerced === undefined) return undefined;
  return (
    findNullVariable({ schema, document, operation, variables: coerced }) ??
    findBrokenLimit(measure({ schema, document, operation, variables: coerced }), limits)
  );
}

const measured = new WeakMap<OperationDefinitionNode, Measure>();

/** A query whose variables are texts alone costs the same whatever they say, and is measured once. */
function measure({ schema, document, operation, variables }: AskedQuery): Measure {
  const known = measured.get(operation);
  if (known !== undefined) return known;
  const found = measureQuery(schema, document, operation, variables);
  if ((operation.variableDefinitions ?? []).every(({ type }) => isText(type))) measured.set(operation, found);
  return found;
}

function isText(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isText(type.type);
  return type.kind === Kind.NAMED_TYPE && ["String", "ID"].includes(type.name.value);
}
