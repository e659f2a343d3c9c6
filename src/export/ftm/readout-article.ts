import { countryOf, type KnownEntities } from "../known-entities.ts";
import { listOf, textOf, wordOf } from "../row-cells.ts";
import type { Row } from "../tables/table.ts";
import { type FtmEntity, toFtmId, valuesOf } from "./ftm-entity.ts";
import { toFtmLanguage } from "./languages.ts";
import { isoOf } from "./registry-entities.ts";

/** A readout is what proves a fact, and only documents prove: of those, an article is a text with a publisher. */
export function toArticle(row: Row, known: KnownEntities): FtmEntity {
  const id = textOf(row, "id") ?? "";
  const language = textOf(row, "language");
  const publishers = listOf(row, "publishers");
  const citations = [id];
  return {
    id: toFtmId(id),
    schema: "Article",
    values: [
      ...valuesOf("title", textOf(row, "title"), { citations, language }),
      ...valuesOf(
        "publisher",
        publishers.map((party) => known.nameOf(party)),
        { citations, language: "en" },
      ),
      ...valuesOf("author", textOf(row, "issuedBy"), { citations }),
      ...valuesOf("publishedAt", textOf(row, "publishedOn"), { citations }),
      ...valuesOf("sourceUrl", textOf(row, "url") ?? textOf(row, "via"), { citations }),
      ...valuesOf("language", toFtmLanguage(language), { citations }),
      ...valuesOf(
        "country",
        publishers.flatMap((party) => isoOf(countryOf(known, party)) ?? []),
        { citations },
      ),
      ...valuesOf("keywords", wordOf(row, "kind"), { citations, language: "en" }),
    ],
  };
}
