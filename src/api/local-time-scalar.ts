import { GraphQLScalarType, Kind } from "graphql";
import { toClientError } from "./error-codes.ts";

/** The library's scalar for times of day, which knows only those with seconds; readouts say 15:40. */
export function withoutNeedOfSeconds(scalar: GraphQLScalarType): GraphQLScalarType {
  const parse = (value: unknown) => {
    const isShort = typeof value === "string" && /^\d\d:\d\d$/.test(value);
    try {
      return scalar.parseValue(isShort ? `${value}:00` : value);
    } catch {
      throw toClientError("BAD_INPUT", `${shown(value)} is not a time of day. Write it as "15:40" or "15:40:00".`);
    }
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    description: "A time of day, written 15:40:00; 15:40 is read as that.",
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : "This";
}
