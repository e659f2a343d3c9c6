import type { ReadResourceResult, ResourceTemplate } from "@modelcontextprotocol/sdk/types.js";
import type { GraphQLSchema } from "graphql";
import { askWhole } from "../questions/asking/ask-whole.ts";
import type { QuestionTools } from "../questions/asking/question.ts";
import { type EntityKind, entityKinds } from "../questions/entity-kinds.ts";
import { findNode } from "../questions/node.ts";
import { longestAnswer, toContent } from "./answer-content.ts";
import { checkArguments, findAskedQuestion } from "./asked-question.ts";

interface ResourceRow {
  readonly title: string;
  /** The question whose answer tells what there is to know, and the argument that takes the id. */
  readonly question: string;
  readonly argument: string;
}

/** What each kind of thing is read as. */
const rows: Readonly<Record<EntityKind, ResourceRow>> = {
  PERSON: { title: "A person: the offices held", question: "career", argument: "person" },
  PARTY: { title: "A country or an organisation: the facts about it", question: "evidence", argument: "of" },
  OFFICE: { title: "An office: who held it", question: "officeHolders", argument: "office" },
  TOPIC: { title: "A topic: the facts about it", question: "evidence", argument: "of" },
  PLACE: { title: "A place: the facts about it", question: "evidence", argument: "of" },
  OCCASION: { title: "An occasion: the facts about it", question: "evidence", argument: "of" },
  SERIES: { title: "A series of meetings: the facts about it", question: "evidence", argument: "of" },
  INSTRUMENT: { title: "An instrument: the facts about it", question: "evidence", argument: "of" },
  READOUT: { title: "A readout: the facts that rest on it", question: "dependsOn", argument: "readout" },
  MEETING: { title: "A meeting: what each readout says of it", question: "compareReadouts", argument: "meeting" },
};

const mimeType = "text/plain";

/** One for each kind; nothing in the graph is listed by name. */
export const resourceTemplates: readonly ResourceTemplate[] = entityKinds.map((kind) => ({
  uriTemplate: `parley://${kind.toLowerCase()}/{id}`,
  name: kind.toLowerCase(),
  title: rows[kind].title,
  description: `${rows[kind].title}, with sources; the same as the question ${rows[kind].question}. A former id is followed.`,
  mimeType,
}));

export interface AskedResource {
  readonly kind: EntityKind;
  readonly id: string;
}

/** undefined for an address that no template has. */
export function parseResourceUri(uri: string): AskedResource | undefined {
  const [, kindText = "", encoded = ""] = /^parley:\/\/([a-z]{1,20})\/([^/?#]{1,600})$/.exec(uri) ?? [];
  const kind = entityKinds.find((each) => each.toLowerCase() === kindText);
  const id = decode(encoded);
  return kind === undefined || id === undefined || id.length > 200 ? undefined : { kind, id };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What is known of one thing; undefined where no such thing has that id. */
export async function readResource(
  uri: string,
  { kind, id }: AskedResource,
  schema: GraphQLSchema,
  tools: QuestionTools,
): Promise<ReadResourceResult | undefined> {
  const found = await findNode(tools.read, id);
  if (found === undefined || found.node.kind !== kind) return undefined;
  const { question, argument } = rows[kind];
  const asked = findAskedQuestion(schema, question);
  const whole = await askWhole(asked.question, checkArguments(asked, { [argument]: found.node.id }), tools);
  const { text } = toContent(whole, { longest: longestAnswer, argumentNames: [] });
  const followed =
    found.formerId === null ? [] : ["The id asked for is a former one; this is what it stands for today."];
  return { contents: [{ uri, mimeType, text: [...followed, text].join("\n") }] };
}
