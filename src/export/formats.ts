import type { ExportFormat } from "./export-format.ts";
import { changes } from "./formats/changes.ts";
import { csv, flatCsv } from "./formats/csv.ts";
import { cypher } from "./formats/cypher.ts";
import { facts } from "./formats/facts.ts";
import { ftm, ftmStatements } from "./formats/ftm.ts";
import { gexf } from "./formats/gexf.ts";
import { graphml } from "./formats/graphml.ts";
import { icalendar } from "./formats/icalendar.ts";
import { neo4jAdmin } from "./formats/neo4j-admin.ts";
import { parquet } from "./formats/parquet.ts";
import { popolo } from "./formats/popolo.ts";
import { jsonld, ntriples, turtle } from "./formats/rdf.ts";

/** Every format, in the order of the help and of docs/exports.md. */
export const formats: readonly ExportFormat[] = [
  facts,
  changes,
  flatCsv,
  csv,
  parquet,
  ...gexf,
  ...graphml,
  jsonld,
  turtle,
  ntriples,
  ftm,
  ftmStatements,
  popolo,
  icalendar,
  cypher,
  neo4jAdmin,
];
