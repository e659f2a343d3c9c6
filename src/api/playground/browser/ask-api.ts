import { parse } from "graphql";
import * as z from "zod/mini";

/** What a question came to, in words for the line below the answer. */
export interface Outcome {
  readonly kind: "answered" | "refused";
  readonly sentence: string;
}

export interface Question {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

const graphqlError = z.looseObject({
  message: z.string(),
  extensions: z.optional(z.looseObject({ code: z.optional(z.string()) })),
});

const graphqlAnswer = z.looseObject({ data: z.optional(z.unknown()), errors: z.optional(z.array(graphqlError)) });

type GraphqlAnswer = z.infer<typeof graphqlAnswer>;

/** Asks the API on the page's own origin. Throws an Error with a readable sentence when no GraphQL answer comes back. */
export async function askApi(question: Question): Promise<{ answer: GraphqlAnswer; outcome: Outcome }> {
  const startedAt = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({
      query: question.query,
      variables: question.variables,
      operationName: findOperationName(question),
    }),
  }).catch(() => {
    throw new Error("The server does not answer. Is Parley still running? Start it with `npm start`, then ask again.");
  });
  const parsed = graphqlAnswer.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new Error(`The server answered ${response.status} without a GraphQL answer.`);
  const milliseconds = Math.max(1, Math.round(performance.now() - startedAt));
  return { answer: parsed.data, outcome: describe(parsed.data, milliseconds) };
}

/** The editor may still hold the name of the operation of another tab; only a name that the query has is sent. */
function findOperationName({ query, operationName }: Question): string | undefined {
  if (!operationName) return undefined;
  try {
    const named = parse(query).definitions.some(
      (definition) => definition.kind === "OperationDefinition" && definition.name?.value === operationName,
    );
    return named ? operationName : undefined;
  } catch {
    return undefined;
  }
}

function describe({ errors = [] }: GraphqlAnswer, milliseconds: number): Outcome {
  const [first, ...others] = errors;
  if (first === undefined) return { kind: "answered", sentence: `Answered in ${milliseconds} ms` };
  const code = first.extensions?.code === undefined ? "" : ` (${first.extensions.code})`;
  const more = others.length === 0 ? "" : ` And ${others.length} more, listed in the answer.`;
  return { kind: "refused", sentence: `${first.message}${code}${more}` };
}
