import { GraphQLError } from "graphql";
import { maskError } from "../../../src/api/mask-error.ts";

function shown(message: string): string {
  const error = new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
  return maskError(error.toJSON(), error).message;
}

test("a message that repeats a huge value is cut", () => {
  expect(shown(`Variable "$text" got invalid value "${"x".repeat(100_000)}"`)).toMatch(
    /^Variable "\$text" got .{400,480} …$/,
  );
});

test("other messages stay as they are", () => {
  expect(shown("Fields stand 15 deep; the limit is 12.")).toBe("Fields stand 15 deep; the limit is 12.");
});

test("errors that are not listed are told of in plain words", () => {
  expect(shown("Too many validation errors, error limit reached. Validation aborted.")).toBe(
    "The query has more errors than are listed here.",
  );
});
