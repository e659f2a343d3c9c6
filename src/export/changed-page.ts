import type { ChangesPage } from "../questions/changes-since/changes-since.ts";

/** A page of changes with the facts files of the readouts in it. */
export interface ChangedPage extends ChangesPage {
  readonly since: number;
  readonly unrecordedUntil: number | undefined;
  readonly factsOf: ReadonlyMap<string, object>;
}
