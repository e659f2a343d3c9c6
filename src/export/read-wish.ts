import { cutText } from "../errors/cut-text.ts";
import { UserError } from "../errors/user-error.ts";
import { isDay } from "../model/dates.ts";
import { chooseTables } from "./choose-tables.ts";
import type { ExportFormat } from "./export-format.ts";
import { formats } from "./formats.ts";
import { isBase } from "./rdf/namespaces.ts";
import { type AskedQuestion, readQuestion } from "./read-question.ts";
import type { Table } from "./tables/table.ts";

/** What can be asked of an export, each as it is typed; the command line and /export take the same. */
export const wishParameters = ["of", "since", "until", "question", "base"] as const;
export type WishParameter = (typeof wishParameters)[number];
export type GivenWish = Readonly<Partial<Record<WishParameter, string | undefined>>>;

export interface ExportWish {
  readonly format: ExportFormat;
  readonly tables: readonly Table[];
  readonly since?: string;
  readonly until?: string;
  /** Of changes alone: the version of the graph from which on they are told. */
  readonly sinceVersion?: number;
  readonly question?: { readonly text: string; readonly asked: AskedQuestion };
  readonly base?: string;
}

/**
 * Checks all that can be checked without the graph.
 * @param toShown a parameter as whoever asks has typed it: --since, or since
 * @throws UserError UNKNOWN_FORMAT, UNKNOWN_TABLE, BAD_DATE, BAD_BASE, BAD_QUESTION, bad_argument
 */
export function readWish(name: string, given: GivenWish, toShown: (parameter: WishParameter) => string): ExportWish {
  const format = formatNamed(name);
  if (format.since === "version") return readVersionWish(format, given, toShown);
  for (const parameter of ["since", "until"] as const) {
    const day = given[parameter];
    if (day === undefined || isDay(day)) continue;
    const message = `"${cutText(day)}" of ${toShown(parameter)} is not a day such as 2026-07-07.`;
    throw new UserError("BAD_DATE", message, [], 2);
  }
  const { since, until, base, question } = given;
  if (base !== undefined && !isBase(base)) {
    const message = `"${cutText(base)}" of ${toShown("base")} is no address that ids can follow, such as https://data.example.org/id/.`;
    throw new UserError("BAD_BASE", message, [], 2);
  }
  return {
    format,
    tables: chooseTables(format, given.of, toShown("of")),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(question === undefined ? {} : { question: { text: question, asked: readQuestion(question) } }),
    ...(base === undefined ? {} : { base }),
  };
}

/** Changes are told whole, from one version on. */
function readVersionWish(
  format: ExportFormat,
  { since = "0", ...given }: GivenWish,
  toShown: (parameter: WishParameter) => string,
): ExportWish {
  const other = wishParameters.find((parameter) => parameter !== "since" && given[parameter] !== undefined);
  if (other !== undefined) {
    const message = `${format.name} takes ${toShown("since")} VERSION and no ${toShown(other)}.`;
    throw new UserError("bad_argument", message, [], 2);
  }
  if (!/^\d{1,9}$/.test(since)) {
    const message = `"${cutText(since)}" of ${toShown("since")} is no version of the graph, which is a number such as 7; 0 tells everything.`;
    throw new UserError("bad_argument", message, [], 2);
  }
  return { format, tables: [], sinceVersion: Number(since) };
}

function formatNamed(name: string): ExportFormat {
  const format = formats.find((each) => each.name === name);
  if (format !== undefined) return format;
  const names = formats.map((each) => each.name).join(", ");
  throw new UserError("UNKNOWN_FORMAT", `There is no format "${cutText(name)}". There are ${names}.`, [], 2);
}
