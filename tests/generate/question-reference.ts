import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLArgument, type GraphQLField, getNamedType, isInputObjectType, Kind, parse } from "graphql";
import { z } from "zod";
import { questionCommands } from "../../src/cli/question-table.ts";
import { toAnswerText } from "../../src/questions/answer-text.ts";
import { readDescribedSchema } from "../../src/questions/asking/read-schema.ts";
import { questions } from "../../src/questions/questions.ts";
import { projectRoot } from "../../src/root.ts";

interface Example {
  readonly name: string;
  /** The first field that it asks for. */
  readonly field: string;
  readonly query: string;
  readonly variables: string | undefined;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** For docs/questions.md: each question with its purpose, its arguments, and the executed example with its answer. */
export function writeQuestionReference(): string {
  const fields = readDescribedSchema().getQueryType()?.getFields() ?? {};
  const examples = readExamples();
  return questions
    .flatMap(({ name }) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`no field of Query is called ${name}`);
      return [
        `### ${name}`,
        oneLine(field.description),
        commandOf(name),
        argumentTable(field),
        ...exampleOf(name, examples),
      ];
    })
    .join("\n\n");
}

function commandOf(question: string): string {
  const row = questionCommands.find((each) => each.question === question);
  if (row === undefined) throw new Error(`no command asks ${question}`);
  return ["```", ...row.examples, "```"].join("\n");
}

function argumentTable({ args }: GraphQLField<unknown, unknown>): string {
  const rows = args.flatMap((arg) => [toRow(arg.name, arg), ...inner(arg)]);
  return ["| argument | type | meaning |", "|---|---|---|", ...rows].join("\n");
}

/** The rules of a path are many, and stand in the schema; a window is told above. */
function inner(arg: GraphQLArgument): readonly string[] {
  const type = getNamedType(arg.type);
  if (!isInputObjectType(type) || type.name === "Window") return [];
  return Object.values(type.getFields()).map((field) => toRow(`${arg.name}.${field.name}`, field));
}

function toRow(
  name: string,
  { type, description, defaultValue }: Pick<GraphQLArgument, "type" | "description" | "defaultValue">,
): string {
  const isPlain = ["string", "number", "boolean"].includes(typeof defaultValue);
  const fallback = isPlain ? `Default ${String(defaultValue)}.` : "";
  const text = [oneLine(description), fallback].filter(Boolean).join(" ").replaceAll("|", "\\|");
  return `| \`${name}\` | \`${String(type)}\` | ${text} |`;
}

function exampleOf(question: string, examples: readonly Example[]): readonly string[] {
  const example = examples.find(({ field }) => field === question);
  if (example === undefined) throw new Error(`no file of docs/examples asks ${question}`);
  const variables = example.variables === undefined ? [] : ["with", `\`\`\`json\n${example.variables.trim()}\n\`\`\``];
  return [
    `Example, \`docs/examples/${example.name}.graphql\`:`,
    `\`\`\`graphql\n${example.query.trim()}\n\`\`\``,
    ...variables,
    "The answer on the seeds, as the terminal shows what was asked for:",
    `\`\`\`text\n${toAnswerText(toObject(example.answer[question]))}\n\`\`\``,
  ];
}

function readExamples(): readonly Example[] {
  const folder = join(projectRoot(), "docs", "examples");
  const files = readdirSync(folder);
  const read = (file: string) => (files.includes(file) ? readFileSync(join(folder, file), "utf8") : undefined);
  return files
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => {
      const name = file.replace(/\.graphql$/, "");
      const text = read(file) ?? "";
      const answer = answerSchema.parse(JSON.parse(read(`${name}.answer.json`) ?? "{}"));
      const query = text
        .split("\n")
        .filter((line) => !line.startsWith("#"))
        .join("\n");
      return {
        name,
        field: firstField(text),
        query,
        variables: read(`${name}.variables.json`),
        answer: answer.data ?? {},
      };
    });
}

const answerSchema = z.object({ data: z.record(z.string(), z.unknown()).nullish() });

function firstField(query: string): string {
  const operation = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return field?.name.value ?? "";
}

function toObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function oneLine(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ");
}
