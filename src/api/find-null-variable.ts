import {
  type ASTNode,
  BREAK,
  type GraphQLError,
  isNonNullType,
  Kind,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { AskedQuery } from "./asked-query.ts";
import { toClientError } from "./error-codes.ts";

const pageArguments = ["limit", "first"];

/**
 * A variable that may be null by its declaration and is, where the argument has a default and may not be: GraphQL
 * lets the query pass and finds out while it is run.
 * @param asked with its variables as coerced
 */
export function findNullVariable({ schema, document, operation, variables }: AskedQuery): GraphQLError | undefined {
  const found: GraphQLError[] = [];
  const typeInfo = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name: { value: name } }: VariableNode) => {
      const type = typeInfo.getInputType();
      if (!isNonNullType(type) || variables[name] !== null) return undefined;
      const argument = typeInfo.getArgument()?.name ?? "";
      const code = pageArguments.includes(argument) ? "BAD_LIMIT" : "BAD_INPUT";
      found.push(
        toClientError(code, `$${name} is null, but \`${argument}\` needs a ${type.ofType}; leave it out instead.`),
      );
      return BREAK;
    },
  });
  const parts: readonly ASTNode[] = document.definitions.filter(
    (node) => node === operation || node.kind === Kind.FRAGMENT_DEFINITION,
  );
  for (const part of parts) visit(part, visitor);
  return found[0];
}
