import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { chooseLine } from "../../../src/database/choose-line.ts";
import { findJavas } from "../../../src/database/find-java.ts";
import { startDatabase } from "../../../src/database/start-database.ts";
import { temporaryDatabase } from "../../support/test-database.ts";

/** Java 22 and newer run the newer line alone; 21 would choose the older. */
test("where a Java for the newer line is found, that line starts, stops, and keeps its store to itself", async () => {
  const javas = await findJavas();
  const newer = javas.find(({ release }) => release === 25);
  const older = javas.find(({ release }) => release === 17);
  if (newer === undefined) {
    process.stderr.write("\n!!! NOT TRIED: Neo4j 2026 on Java 25, since no Java 25 is on this machine !!!\n\n");
    expect(chooseLine(javas)?.line.name).not.toBe("2026");
    return;
  }
  const temporary = temporaryDatabase();
  try {
    const settings = { ...temporary.settings, javaHome: toHome(newer.executable) };
    const running = await startDatabase(settings);
    expect(running.version).toBe("2026.08.1");
    await running.stop();
    if (older !== undefined) {
      const wrong = startDatabase({ ...settings, javaHome: toHome(older.executable) });
      await expect(wrong).rejects.toMatchObject({ code: "DATABASE_LINE_MISMATCH" });
    }
  } finally {
    await temporary.discard();
  }
});

function toHome(executable: string): string {
  return dirname(dirname(realpathSync(executable)));
}
