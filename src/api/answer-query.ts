import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { UserError } from "../errors/user-error.ts";
import type { QueryLimits } from "./find-broken-limit.ts";
import { findRefusal } from "./find-refusal.ts";
import { maskError } from "./mask-error.ts";
import type { RequestContext } from "./request-context.ts";

export interface QueryGround {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits & { readonly maxTokens: number };
  readonly context: RequestContext;
}

/**
 * Answers a query of the API that comes by another way than /graphql, under the same limits. Beside what it asks for, the
 * answer holds the id of everything that has one.
 * @returns the data
 * @throws UserError BAD_QUESTION, or with the code of the API
 */
export async function answerQuery(text: string, { schema, limits, context }: QueryGround): Promise<unknown> {
  const document = withIds(readQuery(text, schema, limits.maxTokens), schema);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw wrong(["It holds more than one query; leave one."]);
  const { errors: unset } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
  if (unset !== undefined) {
    throw wrong([...messagesOf(unset), 'Write values into the query, or defaults: query ($of: String = "nato").']);
  }
  const refusal = findRefusal({ schema, document, operation, variables: {} }, limits);
  if (refusal !== undefined) throw new UserError(String(refusal.extensions.code), refusal.message, [], 2);
  const { data, errors } = await execute({ schema, document, contextValue: context });
  if (errors?.[0] !== undefined) throw toThrown(errors[0]);
  return data;
}

function readQuery(text: string, schema: GraphQLSchema, maxTokens: number): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens });
  } catch (error) {
    throw wrong([error instanceof Error ? error.message : String(error)]);
  }
  const errors = validate(schema, document);
  if (errors.length > 0) throw wrong(messagesOf(errors));
  return document;
}

const idField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "id" } };

/** A selection that calls something else `id` is left as it is. */
function withIds(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const add = visitWithTypeInfo(types, {
    SelectionSet: (node) => {
      const type = types.getParentType();
      if (!(isObjectType(type) || isInterfaceType(type)) || type.getFields().id === undefined) return undefined;
      const isThere = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === "id",
      );
      return isThere ? undefined : { ...node, selections: [...node.selections, idField] };
    },
  });
  return visit(document, add);
}

function toThrown(error: GraphQLError): Error {
  const cause = error.originalError;
  if (cause instanceof UserError) return cause;
  const { message, extensions } = maskError(error.toJSON(), cause ?? error);
  return extensions?.code === "INTERNAL" ? (cause ?? error) : new UserError(String(extensions?.code), message);
}

function messagesOf(errors: readonly GraphQLError[]): readonly string[] {
  return errors.map(({ message }) => message);
}

function wrong(told: readonly string[]): UserError {
  return new UserError("BAD_QUESTION", `The query cannot be asked. ${told.join(" ")}`, [], 2);
}
