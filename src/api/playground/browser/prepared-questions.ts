import * as z from "zod/mini";

/** One question of docs/examples, as the server hands it out. */
const preparedQuestion = z.object({
  name: z.string(),
  title: z.string(),
  purpose: z.string(),
  query: z.string(),
  /** JSON text for the variables editor; empty where the question takes none. */
  variables: z.string(),
});

export type PreparedQuestion = z.infer<typeof preparedQuestion>;

/** The prepared questions in the order in which they are shown. */
export async function readPreparedQuestions(): Promise<readonly PreparedQuestion[]> {
  const answer = await fetch("/playground/questions.json");
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return z.array(preparedQuestion).parse(await answer.json());
}
