import { type GraphQLScalarType, isScalarType, parseValue } from "graphql";
import { buildSchema } from "../../../src/api/build-schema.ts";

let localTime: GraphQLScalarType;

beforeAll(async () => {
  const type = (await buildSchema()).getType("LocalTime");
  if (!isScalarType(type)) throw new Error("LocalTime is no scalar");
  localTime = type;
});

test.each(["15:40", "15:40:00"])("%s is twenty to four", (text) => {
  expect(String(localTime.parseValue(text))).toBe("15:40:00");
  expect(String(localTime.parseLiteral(parseValue(`"${text}"`)))).toBe("15:40:00");
});

test.each(["25:61", "15", "3:40", "3.40 pm", "", 1540, null])("%j is refused, and the right form told", (value) => {
  const refusal = expect.objectContaining({
    message: expect.stringContaining('Write it as "15:40"'),
    extensions: { code: "BAD_INPUT" },
  });
  expect(() => localTime.parseValue(value)).toThrow(refusal);
});
