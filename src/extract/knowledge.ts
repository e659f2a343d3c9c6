import { z } from "zod";
import type { ResolvedEntity } from "../model/resolved.ts";
import { buildLexicon, listPlaces } from "./build-lexicon.ts";
import { KnownOccasions } from "./lead/known-occasions.ts";
import type { Lexicon, PlaceName } from "./lexicon.ts";
import { KnownEntities } from "./names/known-entities.ts";
import { honorificData, officeData, type TitleRules, toTitleRules } from "./names/title-rules.ts";
import { type PageRules, pageData, toPageRules } from "./page/page-rules.ts";
import { parseData } from "./parse-data.ts";
import { type PointRules, readPointRules } from "./points/point-rules.ts";
import { type Organisation, organisationEntry, type Publisher, publisherData } from "./publishers.ts";

/** Everything the stages know before they see a page. Made once, used for any number of pages. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly titles: TitleRules;
  readonly pages: PageRules;
  readonly points: PointRules;
  readonly publishers: readonly Publisher[];
  /** Listed organisations by id, for those that a registry lacks. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Listed places by id. */
  readonly placesById: ReadonlyMap<string, PlaceName>;
  readonly known: KnownEntities;
  readonly occasions: KnownOccasions;
}

/**
 * From the data files of src/extract/data (file name to YAML text) and the entities of a registry, the countries of
 * ISO 3166 among them. Throws a UserError that names the file and the place where a data file is wrong.
 */
export function readKnowledge(dataFiles: ReadonlyMap<string, string>, entities: Iterable<ResolvedEntity>): Knowledge {
  const list = [...entities];
  const titles = toTitleRules(
    parseData(dataFiles, "offices.yaml", officeData),
    parseData(dataFiles, "honorifics.yaml", honorificData),
  );
  const lexicon = buildLexicon(dataFiles, list);
  const { organisations } = parseData(
    dataFiles,
    "organisations.yaml",
    z.object({ organisations: z.array(organisationEntry) }),
  );
  const placesById = listPlaces(dataFiles);
  return {
    lexicon,
    titles,
    pages: toPageRules(parseData(dataFiles, "pages.yaml", pageData)),
    points: readPointRules(dataFiles),
    publishers: parseData(dataFiles, "organisations.yaml", publisherData).publishers,
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    placesById,
    known: new KnownEntities(list, lexicon, titles),
    occasions: new KnownOccasions(list, lexicon, placesById),
  };
}
