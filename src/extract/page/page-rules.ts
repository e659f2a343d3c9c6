import { z } from "zod";
import { translations } from "../../model/vocabularies.ts";

const texts = z.array(z.string().min(1));

/** What src/extract/data/pages.yaml holds. */
export const pageData = z.strictObject({
  furniture: z.strictObject({ whole: texts, starts: texts }),
  ends: texts,
  captions: texts,
  issuers: texts,
  translations: z.array(z.strictObject({ words: texts, is: z.enum(translations) })),
  notReadouts: z.array(
    z.strictObject({
      kind: z.enum(["press_conference", "transcript", "preview", "joint_statement", "news", "speech", "other"]),
      where: z.enum(["title", "text", "line"]),
      pattern: z.string(),
      reason: z.string(),
      times: z.int().min(1).default(1),
      seenIn: z.string(),
    }),
  ),
  futureVerbs: z.string(),
  publisherSigns: z.array(z.strictObject({ publisher: z.string(), pattern: z.string() })),
});

export type NotReadoutSign = Omit<z.infer<typeof pageData>["notReadouts"][number], "pattern" | "seenIn"> & {
  readonly pattern: RegExp;
};

export interface PageRules {
  readonly wholeLines: ReadonlySet<string>;
  readonly lineStarts: readonly string[];
  readonly ends: readonly string[];
  readonly captions: readonly string[];
  readonly issuers: readonly string[];
  readonly translations: z.infer<typeof pageData>["translations"];
  readonly notReadouts: readonly NotReadoutSign[];
  readonly futureVerbs: RegExp;
  readonly publisherSigns: readonly { readonly publisher: string; readonly pattern: RegExp }[];
}

export function toPageRules(data: z.infer<typeof pageData>): PageRules {
  return {
    wholeLines: new Set(data.furniture.whole.map((line) => line.toLowerCase())),
    lineStarts: data.furniture.starts,
    ends: data.ends,
    captions: data.captions,
    issuers: data.issuers,
    translations: data.translations,
    notReadouts: data.notReadouts.map(({ seenIn: _, pattern, ...sign }) => ({
      ...sign,
      pattern: new RegExp(pattern, "gu"),
    })),
    futureVerbs: new RegExp(data.futureVerbs, "u"),
    publisherSigns: data.publisherSigns.map(({ publisher, pattern }) => ({
      publisher,
      pattern: new RegExp(pattern, "mu"),
    })),
  };
}
