import { z } from "zod";
import { factsFile } from "../model/facts-file.ts";
import { registryFile } from "../model/registry-file.ts";

/** The text of seeds/facts.schema.json: what editors complete and check in a facts file. */
export function factsSchemaText(): string {
  return toSchemaText(
    factsFile,
    "Facts file",
    "One readout, who is in it, the meetings it reports, the points it makes.",
  );
}

/** The text of seeds/registry.schema.json. */
export function registrySchemaText(): string {
  return toSchemaText(
    registryFile,
    "Registry file",
    "People, offices, organisations, places and so on, with stable ids.",
  );
}

function toSchemaText(schema: z.ZodType, title: string, description: string): string {
  const { $schema, ...content } = z.toJSONSchema(schema, { io: "input", target: "draft-07", reused: "ref" });
  return `${JSON.stringify({ $schema, title, description, ...content }, null, 2)}\n`;
}
