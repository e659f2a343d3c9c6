import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

/** What a request asks for, before it is run. */
export interface AskedQuery {
  readonly schema: GraphQLSchema;
  /** Valid against the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
