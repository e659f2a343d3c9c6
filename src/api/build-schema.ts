import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { type FieldNode, type GraphQLFieldResolver, type GraphQLSchema, Kind, printSchema } from "graphql";
import { dateScalar } from "./date-scalar.ts";
import { namedQuestions } from "./named-questions.ts";
import { ownQuestions } from "./own-questions.ts";
import { readTypeDefinitions } from "./read-type-definitions.ts";
import { remember } from "./remember.ts";
import type { RequestContext } from "./request-context.ts";
import { reshapeSchema } from "./reshape-schema.ts";
import { completeSorts } from "./sort-tie-break.ts";

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;
/** Root fields that Parley answers itself; all others are generated. */
const answeredHere = { ...ownQuestions, ...namedQuestions };

type Arguments = Readonly<Record<string, unknown>>;

/** The schema that is served: generated from schema.graphql, reshaped, and able to answer. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const generator = new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    resolvers: { Date: dateScalar, Query: answeredHere },
    features: {
      limitRequired: true,
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  return withListsByKind(withCompleteSorts(reshapeSchema(await generator.getSchema())));
}

/** What a client sees, as text: docs/api.graphql. */
export async function servedSchemaText(): Promise<string> {
  return `${printSchema(await buildSchema())}\n`;
}

/** The generator reads arguments from the request itself; own questions have no `sort` and do not notice. */
function withCompleteSorts(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      const { resolve } = field;
      if (resolve === undefined || name in answeredHere) return undefined;
      const { sort: _, ...otherArgs } = field.args ?? {};
      const complete: Resolver = (root, args, context, info) =>
        resolve(root, withoutSort(args, otherArgs), context, completeSorts(info));
      return { ...field, resolve: complete };
    },
  });
}

function withoutSort(args: Arguments, known: object): Arguments {
  return Object.fromEntries(Object.entries(args).filter(([name]) => name in known));
}

/** Root fields that are `parties` under a condition. */
const listsByKind: Readonly<Record<string, object>> = {
  countries: { kind: { eq: "COUNTRY" } },
  organisations: { NOT: { kind: { eq: "COUNTRY" } } },
};

/** The generator finds out what to read by the name of the field. */
const asParties = remember((node: FieldNode): FieldNode => ({ ...node, name: { kind: Kind.NAME, value: "parties" } }));

function withListsByKind(schema: GraphQLSchema): GraphQLSchema {
  const parties = schema.getQueryType()?.toConfig().fields.parties;
  if (parties?.resolve === undefined || parties.args === undefined) throw new Error("no list of parties was generated");
  const { resolve, args: partyArgs } = parties;
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      const kind = listsByKind[name];
      if (kind === undefined) return undefined;
      const list: Resolver = (root, { where, ...args }, context, info) =>
        resolve(root, { ...args, where: where == null ? kind : { AND: [kind, where] } }, context, {
          ...info,
          fieldNodes: info.fieldNodes.map(asParties),
        });
      return { ...field, args: partyArgs, resolve: list };
    },
  });
}
