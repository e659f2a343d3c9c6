import type { GraphQLError, GraphQLFieldResolver } from "graphql";
import { UserError } from "../errors/user-error.ts";
import type { Question } from "../questions/asking/question.ts";
import { questions } from "../questions/questions.ts";
import { type ErrorCode, toClientError } from "./error-codes.ts";
import type { RequestContext } from "./request-context.ts";

/** A resolver for each named question. */
export const namedQuestions: Readonly<Record<string, GraphQLFieldResolver<unknown, RequestContext>>> =
  Object.fromEntries(questions.map((question) => [question.name, toResolver(question)]));

function toResolver(question: Question): GraphQLFieldResolver<unknown, RequestContext> {
  return async (_, args, { tools }) => {
    try {
      const { answer } = await question.ask(args, tools);
      return answer;
    } catch (error) {
      throw error instanceof UserError ? toAskersError(error) : error;
    }
  };
}

const codes: Readonly<Record<string, ErrorCode>> = {
  bad_argument: "BAD_INPUT",
  bad_date: "BAD_DATE",
  unknown_name: "UNKNOWN_NAME",
  ambiguous_name: "AMBIGUOUS_NAME",
};

function toAskersError({ code, message }: UserError): GraphQLError {
  const known = codes[code];
  if (known === undefined) throw new Error(`no code for clients stands for ${code}: ${message}`);
  return toClientError(known, message);
}
