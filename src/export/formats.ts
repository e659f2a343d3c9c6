import type { ExportFormat } from "./export-format.ts";
import { csv, flatCsv } from "./formats/csv.ts";
import { cypher } from "./formats/cypher.ts";
import { neo4jAdmin } from "./formats/neo4j-admin.ts";

/** Every format, in the order of the help and of docs/exports.md. */
export const formats: readonly ExportFormat[] = [csv, flatCsv, cypher, neo4jAdmin];
