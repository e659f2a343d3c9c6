import { buildSchema, type GraphQLInputType, isInputType } from "graphql";
import { toArgument, toFlags, toKebab } from "../../../src/cli/question-flags.ts";

const schema = buildSchema(`
  enum Degree { SAME_SESSION DIRECT }
  input Window { "The first day." from: String  to: String }
  input Rules { window: Window  contact: Degree! = DIRECT  "Whom not to \`use\`." avoid: [String!]  modes: [Degree!]  colleagues: Boolean! = false  maxHops: Int! = 6 }
  type Query { path(from: String!, rules: Rules = {}): String }
`);
const args = schema.getQueryType()?.getFields().path?.args ?? [];
const flags = toFlags(args, ["from"]);
const flagOf = (path: string) => flags.find((flag) => flag.path.join(".") === path);

test("each argument is a flag in a shell's spelling, those inside others beside them", () => {
  expect(flags.map(({ option, path }) => [option.flags, path.join(".")])).toEqual([
    ["--since <text>", "rules.window.from"],
    ["--until <text>", "rules.window.to"],
    ["--contact <word>", "rules.contact"],
    ["--avoid <names>", "rules.avoid"],
    ["--modes <words>", "rules.modes"],
    ["--colleagues", "rules.colleagues"],
    ["--max-hops <number>", "rules.maxHops"],
  ]);
});

test("the help tells meaning, default and choices", () => {
  expect(flagOf("rules.maxHops")?.option.description).toBe("(default 6)");
  expect(flagOf("rules.avoid")?.option.description).toBe("Whom not to use (several between commas)");
  expect(flagOf("rules.contact")?.option.argChoices).toEqual(["same-session", "direct"]);
});

test("values are collected over commas and repeats", () => {
  const parse = flagOf("rules.avoid")?.option.parseArg;
  expect(parse?.("c", parse("a, b", undefined))).toEqual(["a", "b", "c"]);
});

test("a list takes its own words only", () => {
  expect(() => flagOf("rules.modes")?.option.parseArg?.("direct,far", undefined)).toThrow(
    "Allowed choices are same-session, direct.",
  );
});

test.each([
  ["rules.contact", "same-session", "SAME_SESSION"],
  ["rules.modes", ["direct"], ["DIRECT"]],
  ["rules.maxHops", "12", 12],
  ["rules.maxHops", "twelve", "twelve"],
  ["rules.avoid", ["12"], ["12"]],
])("%s %j is %j to the schema", (path, typed, wanted) => {
  expect(toArgument(typed, typeOf(path))).toEqual(wanted);
});

test("names change between the schema's and the shell's spelling", () => {
  expect(["maxPeople", "SAME_SESSION", "by"].map(toKebab)).toEqual(["max-people", "same-session", "by"]);
});

function typeOf(path: string): GraphQLInputType {
  const type = flagOf(path)?.type;
  if (!isInputType(type)) throw new Error(`no flag for ${path}`);
  return type;
}
