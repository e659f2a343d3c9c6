import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../src/root.ts";
import { goodFacts } from "./facts-fixtures.ts";
import { temporaryTree } from "./temporary-tree.ts";

/** A readout as ministries write them, of countries that there are not. */
export const valmoraReadout = `Valmora-Kestrel Isles Defence Ministerial Meeting

March 5, 2031

On March 4, commencing at 3:40 p.m. local time for approximately 30 minutes, Ms. ARDEN Anna, Minister of Defence of Valmora, held a meeting with Mr. Hal Heron, Minister of Defence of the Kestrel Isles, at Port Valen. The overview of the meeting is as follows:

1. At the outset, Minister Arden welcomed the visit of Minister Heron to Valmora.

2. Minister Heron expressed concern about the situation in Tarn.

3. They concurred on conducting joint exercises each year, and on strengthening cooperation in areas such as cyber.
`;

/** A folder to stand in, with seeds that know the fictional countries of the fixtures beside the real topics. */
export function extractionFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryTree({ "package.json": '{ "version": "1.2.3" }', ...files });
  const seeds = join(folder, "seeds");
  mkdirSync(join(seeds, "registry"), { recursive: true });
  cpSync(join(projectRoot(), "seeds", "registry"), join(seeds, "registry"), { recursive: true });
  for (const kind of ["facts", "registry"]) {
    cpSync(join(projectRoot(), "seeds", `${kind}.schema.json`), join(seeds, `${kind}.schema.json`));
  }
  cpSync(join(goodFacts, "registry"), join(seeds, "registry"), { recursive: true });
  return folder;
}
