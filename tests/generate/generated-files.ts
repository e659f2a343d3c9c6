import { servedSchemaText } from "../../src/api/build-schema.ts";
import { factsSchemaText, registrySchemaText } from "../../src/facts/json-schema.ts";
import { writeCommandReference } from "./command-reference.ts";
import { writeEnvironmentExample } from "./environment-example.ts";
import { writeErrorReference } from "./error-reference.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { replaceBetweenMarks } from "./generated-file.ts";
import { drawImports } from "./import-diagram.ts";
import { writeModelReference } from "./model-reference.ts";
import { writeActTable, writeProblemList } from "./problem-list.ts";
import { writeQuestionReference } from "./question-reference.ts";
import { writeRouteTable } from "./route-reference.ts";
import { writeSeedsCoverage } from "./seeds-coverage.ts";

/** Every file that `npm run generate` writes and `npm test` holds against its source. One row each. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: ".env.example", generate: writeEnvironmentExample },
  { path: "docs/cli.md", generate: writeCommandReference },
  { path: "docs/model.md", generate: writeModelReference },
  { path: "seeds/facts.schema.json", generate: factsSchemaText },
  { path: "seeds/registry.schema.json", generate: registrySchemaText },
  {
    path: "docs/facts-files.md",
    generate: (present) =>
      replaceBetweenMarks(replaceBetweenMarks(present, "acts", writeActTable()), "problems", writeProblemList()),
  },
  { path: "docs/api.graphql", generate: servedSchemaText },
  { path: "docs/errors.md", generate: writeErrorReference },
  {
    path: "docs/http.md",
    generate: (present) => replaceBetweenMarks(present, "routes", writeRouteTable()),
  },
  {
    path: "docs/questions.md",
    generate: (present) => replaceBetweenMarks(present, "questions", writeQuestionReference()),
  },
  {
    path: "docs/seeds.md",
    generate: async (present) => replaceBetweenMarks(present, "coverage", await writeSeedsCoverage()),
  },
  { path: "docs/architecture.md", generate: (present) => replaceBetweenMarks(present, "imports", drawImports()) },
];
