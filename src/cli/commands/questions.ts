import type { Command } from "commander";
import type { GraphQLField, GraphQLSchema } from "graphql";
import { z } from "zod";
import { UserError } from "../../errors/user-error.ts";
import { toAnswerText } from "../../questions/answer-text.ts";
import { completeArguments } from "../../questions/asking/complete-arguments.ts";
import type { Question } from "../../questions/asking/question.ts";
import { readDescribedSchema } from "../../questions/asking/read-schema.ts";
import { questions } from "../../questions/questions.ts";
import { askQuestion } from "../ask-question.ts";
import type { CommandContext } from "../environment.ts";
import { examples } from "../help-examples.ts";
import { type QuestionFlag, toArgument, toFlags } from "../question-flags.ts";
import { type QuestionCommand, questionCommands } from "../question-table.ts";
import { addSettingFlags, readCommandConfiguration } from "../setting-flags.ts";
import { showAnswer } from "../shown-answer.ts";
import { NothingFound } from "../told-failure.ts";

/** A command for each named question. */
export function addQuestionCommands(program: Command, context: CommandContext): void {
  const schema = readDescribedSchema();
  program.commandsGroup("Questions:");
  for (const row of questionCommands) addQuestionCommand(program, context, { row, schema, ...findParts(row, schema) });
}

interface Parts {
  readonly row: QuestionCommand;
  readonly schema: GraphQLSchema;
  readonly question: Question;
  readonly field: GraphQLField<unknown, unknown>;
}

function findParts({ question: name }: QuestionCommand, schema: GraphQLSchema): Pick<Parts, "question" | "field"> {
  const question = questions.find((each) => each.name === name);
  const field = schema.getQueryType()?.getFields()[name];
  if (question === undefined || field === undefined) throw new Error(`no question is called ${name}`);
  return { question, field };
}

function addQuestionCommand(program: Command, context: CommandContext, parts: Parts): void {
  const { row, field } = parts;
  const takes = row.takes.map(nameOf);
  const flags = toFlags(field.args, takes);
  const command = program
    .command(row.command)
    .summary(row.summary)
    .description(`${(field.description ?? "").replace(/\s+/g, " ")} Exits 3 when nothing is found.`);
  for (const taken of row.takes) {
    const described = field.args.find((arg) => arg.name === nameOf(taken))?.description ?? "";
    command.argument(toPlaceholder(taken), described.replace(/\s+/g, " ").replaceAll("`", ""));
  }
  for (const { option } of flags) command.addOption(option);
  command.option("--json", "Print JSON: the answer as the API gives it.").addHelpText("after", examples(row.examples));
  addSettingFlags(command, ["database", "built-in database"]);
  command.action(async () => {
    const given = { typed: command.processedArgs, flags: command.opts() };
    try {
      await answer(toArguments(takes, flags, given), command, context, parts);
    } catch (error) {
      throw error instanceof UserError ? withFlags(error, flags) : error;
    }
  });
}

function nameOf(taken: string): string {
  return taken.replace(/[?…]+$/, "");
}

/** "<of>", "[and]", "[parties...]" */
function toPlaceholder(taken: string): string {
  const inner = `${nameOf(taken)}${taken.endsWith("…") ? "..." : ""}`;
  return taken.includes("?") ? `[${inner}]` : `<${inner}>`;
}

/** The API speaks of `rules.maxHops` where a shell has `--max-hops`; what was mistyped is a mistake in usage. */
function withFlags(error: UserError, flags: readonly QuestionFlag[]): UserError {
  if (!["bad_argument", "bad_date"].includes(error.code)) return error;
  const message = error.message.replace(/`([\w.]+)`/g, (shown, path: string) => {
    const flag = flags.find((each) => each.path.join(".") === path || each.path.at(-1) === path);
    return flag === undefined ? shown : `\`${flag.option.long ?? path}\``;
  });
  return new UserError(error.code, message, error.problems, 2);
}

const jsonFlag = z.object({ json: z.literal(true).optional() });

async function answer(args: Arguments, command: Command, context: CommandContext, { schema, question }: Parts) {
  const isJson = jsonFlag.parse(command.opts()).json === true;
  const complete = completeArguments(schema, question.name, args);
  const configuration = readCommandConfiguration(command, context);
  const asked = await askQuestion(question, complete, configuration, context);
  const data = asked.answer ?? {};
  showAnswer({ data, text: toAnswerText(data) }, isJson ? "json" : "text", context.streams);
  if (asked.isEmpty) throw new NothingFound();
}

type Arguments = Readonly<Record<string, unknown>>;

interface Given {
  readonly typed: readonly unknown[];
  readonly flags: Arguments;
}

function toArguments(
  takes: readonly string[],
  flags: readonly QuestionFlag[],
  { typed, flags: set }: Given,
): Arguments {
  const isTyped = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const inPlace: Arguments = Object.fromEntries(
    takes.flatMap((name, index) => (isTyped(typed[index]) ? [[name, typed[index]]] : [])),
  );
  return flags.reduce((args, { option, path, type }) => {
    const value = set[option.attributeName()];
    return value === undefined ? args : withValue(args, path, toArgument(value, type));
  }, inPlace);
}

/** The same arguments with one more value, inside others where its path leads there. */
function withValue(args: Arguments, [name = "", ...rest]: readonly string[], value: unknown): Arguments {
  if (rest.length === 0) return { ...args, [name]: value };
  const inner = argumentsSchema.parse(args[name] ?? {});
  return { ...args, [name]: withValue(inner, rest, value) };
}

const argumentsSchema = z.record(z.string(), z.unknown());
