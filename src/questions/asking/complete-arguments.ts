import { coerceInputValue, type GraphQLSchema } from "graphql";
import { UserError } from "../../errors/user-error.ts";

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Arguments of a question as its resolver would get them: checked against the schema, with defaults filled in.
 * @throws UserError bad_argument with all that is wrong
 */
export function completeArguments(schema: GraphQLSchema, question: string, given: Arguments): Arguments {
  const field = schema.getQueryType()?.getFields()[question];
  if (field === undefined) throw new Error(`no field of Query is called ${question}`);
  const wrong: string[] = [];
  const completed = field.args.flatMap(({ name, type, defaultValue }): readonly (readonly [string, unknown])[] => {
    const value = given[name];
    if (value === undefined) return defaultValue === undefined ? [] : [[name, defaultValue]];
    const coerced = coerceInputValue(value, type, (path, _, { message }) => {
      wrong.push(`\`${[name, ...path].join(".")}\`: ${message}`);
    });
    return [[name, coerced]];
  });
  if (wrong.length > 0) throw new UserError("bad_argument", wrong.join(" "));
  return Object.fromEntries(completed);
}
