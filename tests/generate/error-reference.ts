import { errorCodes } from "../../src/api/error-codes.ts";

/** docs/errors.md: every code that an answer of the API can carry. */
export function writeErrorReference(): string {
  const rows = errorCodes.map(({ code, status, when, remedy }) => `| \`${code}\` | ${status} | ${when} | ${remedy} |`);
  return `${[...introduction, "| code | status | when | what to do |", "|---|---|---|---|", ...rows].join("\n")}\n`;
}

const introduction = [
  "# Errors of the API",
  "",
  "Every error of the API carries one of these codes in `extensions.code`; a message says what was found, and the code does not change with it.",
  "",
  "The status is the one that clients get which accept `application/graphql-response+json`. Others get 200 where the table says 400, since they take any other status for a failure of HTTP; a body that is not a request at all is 400 for everybody.",
  "Every answer has a header `x-request-id`, under which the log has what the answer leaves out.",
  "",
];
