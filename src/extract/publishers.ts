import { z } from "zod";
import { organisationKinds } from "../model/vocabularies.ts";

const publisher = z.strictObject({
  id: z.string(),
  /** The country or organisation whose page it is. */
  party: z.string(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  hosts: z.array(z.string()).default([]),
  /** Lines that stand on its pages. */
  marks: z.array(z.string()).default([]),
  /** Absent where nobody knows whose clocks its pages mean. */
  zone: z.string().optional(),
  /** The office meant by a bare "the Minister". */
  office: z.string().optional(),
});

export const organisationEntry = z.strictObject({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()).default([]),
  kind: z.enum(organisationKinds),
  of: z.string().optional(),
});

/** The second list of src/extract/data/organisations.yaml. */
export const publisherData = z.object({ publishers: z.array(publisher) });

export type Organisation = z.infer<typeof organisationEntry>;
export type Publisher = z.infer<typeof publisher>;

/** The publisher of an address: the longest listed host that it ends with. */
function findPublisherByUrl(publishers: readonly Publisher[], url: string | undefined): Publisher | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const address = `${host.replace(/^www\./u, "")}${pathname}`;
  let best: { readonly publisher: Publisher; readonly length: number } | undefined;
  for (const candidate of publishers) {
    for (const known of candidate.hosts) {
      const [knownHost = "", ...path] = known.split("/");
      const isHost = host === knownHost || host.endsWith(`.${knownHost}`);
      const fits = isHost && (path.length === 0 || address.includes(`/${path.join("/")}`));
      if (fits && known.length > (best?.length ?? 0)) best = { publisher: candidate, length: known.length };
    }
  }
  return best?.publisher;
}

/** Where a page gives its publisher away. */
export interface PublisherSigns {
  readonly url: string | undefined;
  readonly siteName: string | undefined;
  readonly headLines: readonly string[];
  readonly text: string;
  readonly patterns: readonly { readonly publisher: string; readonly pattern: RegExp }[];
}

/** By address, by a line of the page's head, by the site's name, or by words that only one publisher writes. */
export function findPublisher(publishers: readonly Publisher[], signs: PublisherSigns): Publisher | undefined {
  const byUrl = findPublisherByUrl(publishers, signs.url);
  // A government with one host for all its ministries has no office of its own: the lines of the page decide.
  if (byUrl?.office !== undefined) return byUrl;
  const lines = [...signs.headLines, ...(signs.siteName === undefined ? [] : [signs.siteName])];
  const marked = publishers.filter(({ marks, name }) => [...marks, name].some((mark) => lines.includes(mark)));
  const fitting = byUrl === undefined ? marked : marked.filter(({ party }) => party === byUrl.party);
  const byMark = fitting.find(({ office }) => office !== undefined) ?? fitting[0];
  if (byMark?.office !== undefined) return byMark;
  const sign = signs.patterns.find(({ pattern }) => pattern.test(signs.text));
  return publishers.find(({ id }) => id === sign?.publisher) ?? byMark ?? byUrl;
}
