import { z } from "zod";
import type { Citation } from "../asking/citations.ts";
import type { QuestionTools } from "../asking/question.ts";
import { readRows } from "../asking/read-rows.ts";
import { findNode } from "../node.ts";
import { career } from "../offices/career.ts";
import { officeHolders } from "../offices/office-holders.ts";
import { type NamedEntity, readNamedEntities } from "./read-named-entities.ts";

const meeting = z.object({
  id: z.string(),
  name: z.string(),
  day: z.string(),
  readouts: z.array(z.object({ title: z.string(), url: z.string().nullable(), publisher: z.string().nullable() })),
});

/** What tells an entity from its namesakes at a glance, with the sources of it. */
export interface Preview {
  readonly entity: NamedEntity;
  readonly otherNames: readonly string[];
  /** Who held what, the latest first; of a person or an office. */
  readonly tenures: readonly { readonly sentence: string; readonly sources: readonly Citation[] }[];
  readonly meetings: readonly z.output<typeof meeting>[];
}

const mostNames = 6;
const mostTenures = 4;
const mostMeetings = 3;

/** Undefined for an id that never was, or that is of something that is not reconciled. */
export async function readPreview(tools: QuestionTools, asked: string): Promise<Preview | undefined> {
  const found = await findNode(tools.read, asked);
  if (found === undefined) return undefined;
  const { id } = found.node;
  const [[entity], tenures, meetings] = await Promise.all([
    readNamedEntities(tools.read, [id]),
    readTenures(tools, found.node),
    readRows(tools.read, "last-meetings-of-entity", { id, first: mostMeetings }, meeting),
  ]);
  if (entity === undefined) return undefined;
  const otherNames = [...new Set(entity.names.map(({ text }) => text))].filter((text) => text !== entity.name);
  return { entity, otherNames: otherNames.slice(0, mostNames), tenures, meetings };
}

async function readTenures(tools: QuestionTools, { id, kind }: { readonly id: string; readonly kind: string }) {
  if (kind === "PERSON") {
    const { answer } = await career.ask({ person: id }, tools);
    return answer.offices.toReversed().slice(0, mostTenures);
  }
  if (kind !== "OFFICE") return [];
  const { answer } = await officeHolders.ask({ office: id, first: mostTenures }, tools);
  return answer.holders;
}
