import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { formatProblems } from "../../errors/format-problem.ts";
import { UserError } from "../../errors/user-error.ts";
import { toVisible } from "../../errors/visible-text.ts";
import { confidencesOf, withoutConfidences } from "../../extract/draft/answer-question.ts";
import { findQuestions } from "../../extract/draft/written-questions.ts";
import { findPlaces } from "../../extract/draft/yaml-places.ts";
import { checkFolder } from "../../facts/check-folder.ts";
import { readRegistry } from "../../facts/read-registry.ts";
import { paintFor } from "../colour.ts";
import type { CommandContext } from "../environment.ts";
import { plural } from "../extract/describe-draft.ts";
import { findRegistryBeside } from "../extract/load-knowledge.ts";
import { readFactsText } from "../extract/read-facts-file.ts";
import { writeWhole } from "../extract/write-whole.ts";
import { ToldFailure } from "../told-failure.ts";
import { findErrors } from "./check-text.ts";
import { type Reply, ReviewSession } from "./review-session.ts";
import { sayFact, showKeys, showQuestion } from "./show-question.ts";

/** Walks a person through the open questions of a draft; each answer is in the file before the next is asked. */
export async function runReview(file: string, registry: readonly string[], context: CommandContext): Promise<void> {
  const { streams, environment } = context;
  const shown = relative(environment.workingFolder, file) || file;
  if (!/^\.ya?ml$/i.test(extname(file))) throw new UserError("not-a-draft", `${shown} is not YAML; drafts are.`);
  const text = await readFactsText(file, shown);
  if (findPlaces(text) === undefined) {
    throw new UserError("facts_problems", `${shown} is not valid YAML; \`parley check ${shown}\` tells where.`);
  }
  const beside = await findRegistryBeside(dirname(file), new Set([file]));
  const known = await readRegistry([...registry, ...beside]);
  const session = new ReviewSession(text, (each) => findErrors(each, known.registry));
  const lines = createInterface({ input: streams.stdin, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  const ask = askerOf(lines[Symbol.asyncIterator](), context);
  try {
    const isThrough = await askQuestions(session, file, ask, context);
    if (isThrough) await confirmFacts(session, file, ask, context);
  } finally {
    lines.close();
  }
  await sayWhatNext(file, session.text, { registry, beside }, context);
}

/** Asks, and gives what was typed; undefined at the end of the input. */
type Ask = (prompt: string) => Promise<string | undefined>;

function askerOf(lines: AsyncIterator<string>, { streams }: CommandContext): Ask {
  return async (prompt) => {
    streams.stdout.write(prompt);
    const { value, done } = await lines.next();
    if (done === true) streams.stdout.write("\n");
    return done === true ? undefined : value.trim();
  };
}

/** False where the person stopped before the end. */
async function askQuestions(session: ReviewSession, file: string, ask: Ask, context: CommandContext): Promise<boolean> {
  const { streams, environment } = context;
  const paint = paintFor(streams.stdout, environment);
  const say = (line: string) => void streams.stdout.write(`${line}\n`);
  const source = await readSource(file, session.text);
  for (;;) {
    const question = session.current;
    if (question === undefined) return true;
    for (const line of showQuestion(question, { text: session.text, source }, session.counted, paint)) say(line);
    say(paint("dim", showKeys(question)));
    const reply = await readReply(ask);
    if (reply === "quit") return false;
    if (reply === undefined) {
      say("Type a number, Enter, e, d, s, b or q.");
      continue;
    }
    const before = session.text;
    const outcome = session.reply(reply);
    if (!outcome.ok) {
      for (const reason of outcome.reasons) say(paint("red", toVisible(reason)));
      continue;
    }
    if (reply.kind === "delete") say(`Deleted: ${toVisible(sayFact(before, question))}. b brings it back.`);
    if (session.text !== before) await save(file, before, session.text);
  }
}

async function readReply(ask: Ask): Promise<Reply | "quit" | undefined> {
  const typed = await ask("> ");
  if (typed === undefined || typed === "q") return "quit";
  if (typed === "") return { kind: "keep" };
  if (/^\d{1,3}$/.test(typed)) return { kind: "take", number: Number(typed) };
  const words = /^e\s+(.+)$/.exec(typed)?.[1];
  if (words !== undefined) return { kind: "value", words };
  if (typed === "e") {
    const value = await ask("New value: ");
    return value === undefined ? "quit" : value === "" ? undefined : { kind: "value", words: value };
  }
  const letters = { d: "delete", s: "skip", b: "back" } as const;
  return typed === "d" || typed === "s" || typed === "b" ? { kind: letters[typed] } : undefined;
}

/** Whatever an editor has saved meanwhile is not written over. */
async function save(file: string, before: string, text: string): Promise<void> {
  if ((await readFile(file, "utf8")).replace(/^\ufeff/, "") !== before) {
    const name = basename(file);
    throw new UserError("changed-meanwhile", `${name} was changed by something else; start \`parley review\` again.`);
  }
  await writeWhole(file, text);
}

async function readSource(file: string, text: string): Promise<string | undefined> {
  const name: unknown = findPlaces(text)?.find(["readout", "text"])?.value?.toJSON();
  if (typeof name !== "string" || /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)) return undefined;
  return readFile(join(dirname(file), name), "utf8").catch(() => undefined);
}

/** Confidences say that nobody has read the facts; whoever has read them says so here. */
async function confirmFacts(session: ReviewSession, file: string, ask: Ask, context: CommandContext): Promise<void> {
  const count = confidencesOf(session.text).length;
  if (count === 0) return;
  const { stdout } = context.streams;
  stdout.write(`\n${plural(count, "fact still carries", "facts still carry")} the extractor's confidence.\n`);
  const answer = await ask(`Have you read the facts in ${toVisible(basename(file))}? y removes it, Enter leaves it: `);
  if (answer === undefined || !/^y(?:es)?$/i.test(answer)) return;
  const next = withoutConfidences(session.text);
  await save(file, session.text, next);
  session.replaceText(next);
}

async function sayWhatNext(
  file: string,
  text: string,
  { registry, beside }: { readonly registry: readonly string[]; readonly beside: readonly string[] },
  { streams, environment }: CommandContext,
): Promise<void> {
  const short = (path: string) => relative(environment.workingFolder, path) || path;
  const { problems } = await checkFolder([file], { registryPaths: [...registry, ...beside] });
  const errors = problems.filter(({ severity }) => severity === "error");
  const located = problems.map((each) =>
    each.at === undefined ? each : { ...each, at: { ...each.at, file: short(each.at.file) } },
  );
  for (const line of formatProblems(located)) streams.stdout.write(`${line}\n`);
  const left = findQuestions(text).length;
  // The seeds come first, and lie beneath whatever is loaded.
  const paths = [file, ...beside, ...registry.slice(1)].map((path) => toVisible(short(path))).join(" ");
  streams.stdout.write(
    left === 0 ? "No question is open.\n" : `${plural(left, "question is", "questions are")} open.\n`,
  );
  if (errors.length > 0) throw new ToldFailure("the file has errors");
  streams.stdout.write(
    `Next: parley ${left === 0 ? "load" : "review"} ${left === 0 ? paths : toVisible(short(file))}\n`,
  );
}
