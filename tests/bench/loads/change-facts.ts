import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Only what is changed is read closely. */
const shape = z.looseObject({
  meetings: z.tuple([z.looseObject({ points: z.array(z.looseObject({})) })], z.looseObject({})),
});

const oneIn = 100;

/**
 * Copies a folder of fictional facts and changes one readout in a hundred as curators do: another duration, a point
 * more, the last point gone. Returns how many were changed.
 */
export async function changeSomeFacts(folder: string, changedFolder: string): Promise<number> {
  await cp(folder, changedFolder, { recursive: true });
  let line = 0;
  let changed = 0;
  for (const name of (await readdir(join(folder, "readouts"))).sort()) {
    const path = join(changedFolder, "readouts", name);
    const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
    const corrected = lines.map((text) => {
      line += 1;
      if (line % oneIn !== 0) return text;
      changed += 1;
      return JSON.stringify(correct(shape.parse(JSON.parse(text)), changed));
    });
    await writeFile(path, `${corrected.join("\n")}\n`);
  }
  return changed;
}

function correct(facts: z.infer<typeof shape>, number: number): object {
  const [meeting, ...others] = facts.meetings;
  const { points } = meeting;
  const corrections = [
    { durationMinutes: 95 },
    { points: [...points, { at: "8", by: "narrator", stated: "A fictional point that was overlooked at first." }] },
    { points: points.slice(0, -1) },
  ];
  return { ...facts, meetings: [{ ...meeting, ...corrections[number % corrections.length] }, ...others] };
}
