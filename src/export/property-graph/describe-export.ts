import type { Licence } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";

const lineLength = 110;

/** What the data are, of when, under which licence and according to whom, in short lines for the head of a file. */
export function describeExport({ graph, scope }: ExportSource, licence: Licence): readonly string[] {
  const loaded = graph.loadedAt === null ? "" : `, loaded ${graph.loadedAt}`;
  const { since, until, only } = scope;
  const window = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ];
  return [
    "Parley: who met whom, in which office, about what.",
    `Version ${graph.version} of the graph${loaded}.`,
    ...(window.length === 0 ? [] : [`Only meetings ${window.join(" ")}.`]),
    ...(only === undefined ? [] : ["Only what the answer to a question is about."]),
    `Licence: ${licence.title} (${licence.name}), ${licence.path}`,
    ...toLines(licence.attribution),
  ];
}

function toLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= lineLength) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
