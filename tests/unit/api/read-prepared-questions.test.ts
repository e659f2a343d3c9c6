import { join } from "node:path";
import { readPreparedQuestions } from "../../../src/api/read-prepared-questions.ts";
import { temporaryTree } from "../../support/temporary-tree.ts";

const tree = temporaryTree({
  "good/02-later.graphql": "# Later?\n# Asked second.\n{ parties { name } }\n",
  "good/01-first.graphql": "# First?\n# Asked first.\nquery First($id: ID!) { person(id: $id) { name } }\n",
  "good/01-first.variables.json": '{ "id": "somebody" }\n',
  "good/01-first.answer.json": "{}",
  "good/README.md": "not a question",
  "untitled/01-bare.graphql": "# Only a title\n{ parties { name } }\n",
  "broken/01-broken.graphql": "# Title\n# Purpose.\n{ parties { name }\n",
});

test("prepared questions come in the order of their file names, each with its variables", async () => {
  expect(await readPreparedQuestions(join(tree, "good"))).toEqual([
    {
      name: "01-first",
      title: "First?",
      purpose: "Asked first.",
      query: "query First($id: ID!) { person(id: $id) { name } }",
      variables: '{ "id": "somebody" }',
    },
    { name: "02-later", title: "Later?", purpose: "Asked second.", query: "{ parties { name } }", variables: "" },
  ]);
});

test("a prepared question without title and purpose is named", async () => {
  await expect(readPreparedQuestions(join(tree, "untitled"))).rejects.toThrow("01-bare.graphql does not begin with");
});

test("a prepared question that is not GraphQL is refused", async () => {
  await expect(readPreparedQuestions(join(tree, "broken"))).rejects.toThrow("Syntax Error");
});
