import { cutText } from "../errors/cut-text.ts";
import { UserError } from "../errors/user-error.ts";
import type { ExportFormat } from "./export-format.ts";
import type { Table } from "./tables/table.ts";
import { tableNamed } from "./tables/tables.ts";

/**
 * The tables of "people,meetings", in the format's order; all it can hold where nothing is asked for.
 * @param parameter as whoever asked has typed it: --of, or of
 * @throws UserError for a name that the format does not have
 */
export function chooseTables(format: ExportFormat, of: string | undefined, parameter: string): readonly Table[] {
  if (of !== undefined && format.tables.length === 0) {
    throw new UserError("UNKNOWN_TABLE", `${format.name} is written whole; leave ${parameter} out.`, [], 2);
  }
  const asked = of?.split(",").map((name) => name.trim());
  const unknown = asked?.find((name) => !format.tables.includes(name));
  if (unknown !== undefined) {
    const message = `${format.name} holds no "${cutText(unknown)}". It holds: ${format.tables.join(", ")}.`;
    throw new UserError("UNKNOWN_TABLE", message, [], 2);
  }
  return format.tables.filter((name) => asked?.includes(name) ?? true).map(tableNamed);
}
