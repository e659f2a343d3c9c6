import type { ExportFormat } from "./export-format.ts";
import { csv, flatCsv } from "./formats/csv.ts";
import { ftm, ftmStatements } from "./formats/ftm.ts";
import { popolo } from "./formats/popolo.ts";

/** Every format, in the order of the help and of docs/exports.md. */
export const formats: readonly ExportFormat[] = [csv, flatCsv, ftm, ftmStatements, popolo];
