import type { ExportFormat } from "./export-format.ts";
import { csv, flatCsv } from "./formats/csv.ts";
import { icalendar } from "./formats/icalendar.ts";
import { parquet } from "./formats/parquet.ts";

/** Every format, in the order of the help and of docs/exports.md. */
export const formats: readonly ExportFormat[] = [csv, flatCsv, parquet, icalendar];
