import { MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { withoutNeedOfSeconds } from "./local-time-scalar.ts";

const defaultPageSize = 20;

type FieldConfig = GraphQLFieldConfig<unknown, unknown>;

/**
 * The generated schema as it is served: no connections (they collect everything before their limit), no aggregates,
 * conditions through a relationship one step deep (two run into the time-out), pages of 20 sorted by id.
 */
export function reshapeSchema(generated: GraphQLSchema): GraphQLSchema {
  const conditions = new Map<string, GraphQLInputObjectType>();
  const mapped = mapSchema(generated, {
    [MapperKind.OBJECT_FIELD]: (field, name) => (isConnection(name) ? null : withPageDefaults(field)),
    [MapperKind.ROOT_FIELD]: (field, name) => (isConnection(name) ? null : withPageDefaults(field)),
    [MapperKind.SCALAR_TYPE]: (scalar) => (scalar.name === "LocalTime" ? withoutNeedOfSeconds(scalar) : undefined),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, typeName) => {
      if (isConnection(name) || isUnservedQuantifier(name, typeName)) return null;
      return leadsThroughRelationship(field, name, typeName)
        ? { ...field, type: oneStepCondition(getNamedType(field.type), conditions) }
        : undefined;
    },
  });
  return pruneSchema(mapped);
}

function isConnection(name: string): boolean {
  return name.endsWith("Connection");
}

/** `all` is true of an empty list, which surprises; `single` counts everything. */
function isUnservedQuantifier(name: string, typeName: string): boolean {
  return typeName.endsWith("RelationshipFilters") && ["all", "single", "aggregate"].includes(name);
}

function leadsThroughRelationship(field: GraphQLInputFieldConfig, name: string, typeName: string): boolean {
  if (!getNamedType(field.type).name.endsWith("Where")) return false;
  if (typeName.endsWith("RelationshipFilters")) return true;
  return typeName.endsWith("Where") && !["AND", "OR", "NOT"].includes(name);
}

/** `MeetingIs` instead of `MeetingWhere`: conditions on the neighbour's own properties only. */
function oneStepCondition(where: GraphQLNamedType, made: Map<string, GraphQLInputObjectType>): GraphQLInputObjectType {
  if (!isInputObjectType(where)) throw new Error(`${where.name} is no input type`);
  const name = where.name.replace(/Where$/, "Is");
  const known = made.get(name);
  if (known !== undefined) return known;
  const properties = Object.entries(where.toConfig().fields).filter(([, field]) =>
    /(Scalar|List)Filters$/.test(getNamedType(field.type).name),
  );
  const type = new GraphQLInputObjectType({ name, fields: Object.fromEntries(properties) });
  made.set(name, type);
  return type;
}

function withPageDefaults<Field extends Pick<FieldConfig, "args">>(field: Field): Field {
  const given = field.args ?? {};
  const args: GraphQLFieldConfigArgumentMap = { ...given };
  const { limit, sort } = given;
  if (limit?.type instanceof GraphQLNonNull) args.limit = { ...limit, defaultValue: defaultPageSize };
  // A named question's order is a word of its own.
  if (sort !== undefined && isListType(getNullableType(sort.type)))
    args.sort = { ...sort, defaultValue: [{ id: "ASC" }] };
  return { ...field, args };
}
