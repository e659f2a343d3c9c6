import type { Question } from "./asking/question.ts";
import { officeHolders } from "./offices/office-holders.ts";

/** Every named question, in the order of docs/questions.md. */
export const questions: readonly Question[] = [officeHolders];
