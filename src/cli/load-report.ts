import type { ChangeCounts, LoadSummary } from "../graph/load-summary.ts";
import type { CommandContext } from "./environment.ts";
import type { FileProgress } from "./load-files.ts";

/** In a terminal's worth of lines: the counts, and for a preview what would change. */
export function toText(summary: LoadSummary): string {
  const { isDryRun, readouts, entities, facts, changes, version, seconds } = summary;
  const rows = [
    ["readouts", readouts],
    ["registry entries", entities],
    ["facts", facts],
  ] as const;
  const isSame = rows.every(([, counts]) => counts.added + counts.changed + counts.removed === 0);
  const ending = isDryRun
    ? "Nothing was written."
    : `Graph version ${version}, ${isSame ? "unchanged" : "loaded"} in ${seconds.toFixed(1)} s.`;
  const listed = isDryRun
    ? changes.map(({ change, kind, id }) => `${change.padEnd(7)}  ${kind.padEnd(11)}  ${id}`)
    : [];
  return [
    ...listed,
    ...moreThanListed(summary),
    ...rows.map(([name, counts]) => `${name}: ${toWords(counts)}`),
    ending,
  ].join("\n");
}

function moreThanListed({ isDryRun, readouts, entities, facts, changes }: LoadSummary): readonly string[] {
  const all = [readouts, entities, facts].reduce(
    (sum, { added, changed, removed }) => sum + added + changed + removed,
    0,
  );
  return isDryRun && all > changes.length ? [`and ${(all - changes.length).toLocaleString("en")} more`] : [];
}

function toWords({ added, changed, removed, unchanged }: ChangeCounts): string {
  const words = Object.entries({ added, changed, removed, unchanged }).map(
    ([what, count]) => `${count.toLocaleString("en")} ${what}`,
  );
  return words.join(", ");
}

const phaseNames: Readonly<Record<FileProgress["phase"], string>> = {
  checking: "readouts checked",
  readouts: "readouts loaded",
  meetings: "meetings resolved",
  people: "people derived",
  parties: "parties derived",
};

/** A line that is written over while the load goes on; nothing where no person watches. */
export function progressOn(stderr: CommandContext["streams"]["stderr"]) {
  let startedAt = performance.now();
  let shownAt = startedAt;
  let phase: FileProgress["phase"] | undefined;
  let isShown = false;
  const show = (progress: FileProgress) => {
    const now = performance.now();
    if (progress.phase !== phase) [phase, startedAt] = [progress.phase, now];
    if (stderr.isTTY !== true || now - shownAt < 200) return;
    shownAt = now;
    isShown = true;
    const total =
      "total" in progress && progress.total !== undefined ? ` of ${progress.total.toLocaleString("en")}` : "";
    const rate = Math.round(progress.done / Math.max(0.001, (now - startedAt) / 1000));
    const done = progress.done.toLocaleString("en");
    stderr.write(`\r\u001b[K${done}${total} ${phaseNames[progress.phase]}, ${rate.toLocaleString("en")} a second`);
  };
  const clear = () => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  return { show, clear };
}
