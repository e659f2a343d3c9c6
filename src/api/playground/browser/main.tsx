import { createRoot } from "react-dom/client";
import { Playground } from "./playground.tsx";
import { type PreparedQuestion, readPreparedQuestions } from "./prepared-questions.ts";
import { provideWorkers } from "./provide-workers.ts";
import "./playground.css";

/** Without the prepared questions the editor is still of use, so a failure is told beside it. */
async function start(page: Element): Promise<void> {
  let questions: readonly PreparedQuestion[] = [];
  let problem: string | undefined;
  try {
    questions = await readPreparedQuestions();
  } catch (thrown) {
    problem = `The prepared questions could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
  }
  createRoot(page).render(<Playground questions={questions} problem={problem} />);
}

provideWorkers();
const page = document.querySelector("#playground");
if (page !== null) void start(page);
