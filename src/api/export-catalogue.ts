import { formats } from "../export/formats.ts";
import { licence } from "../export/licence.ts";
import { escapeHtml } from "./escape-html.ts";

const parameters = {
  of: "Only these tables, between commas, such as people,meetings.",
  since:
    "Only meetings, and facts of meetings, that may have been on this day or later; for changes the version from which on they are told.",
  until: "Only those that may have been on this day or earlier.",
  question: 'Only what the answer to a question is about, such as path(from: "Rutte", to: "Penk").',
  base: "What ids are put behind in RDF, such as https://data.example.org/id/.",
} as const;

/** What GET /export tells: which formats there are, and what can be asked of them. */
export function exportCatalogue() {
  return {
    formats: formats.map(({ name, title, shape, mediaType, extension, tables }) => ({
      name,
      for: title,
      address: `/export/${name}`,
      mediaType: shape === "folder" ? "application/zip" : mediaType,
      extension: shape === "folder" ? ".zip" : extension,
      tables,
    })),
    parameters,
    archive: "/export/NAME.zip is any of them in an archive together with its manifest: counts, sizes and hashes.",
    licence: licence.name,
    attribution: licence.attribution,
  };
}

/** The same for whoever looks with a browser. */
export function exportPage(): string {
  const rows = formats.map(({ name, title, shape }) => {
    const archive = shape === "folder" ? "" : ` (<a href="/export/${name}.zip">with manifest</a>)`;
    return `<li><a href="/export/${name}">${name}</a>${archive}: ${escapeHtml(title)}</li>`;
  });
  const asked = Object.entries(parameters).map(([name, what]) => `<li>${name}: ${escapeHtml(what)}</li>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Exports of Parley</title></head>
<body><h1>Exports of Parley</h1><ul>${rows.join("\n")}</ul>
<p>Parameters of the address:</p><ul>${asked.join("\n")}</ul>
<p>${escapeHtml(`${licence.title}. ${licence.attribution}`)}</p></body>
</html>
`;
}
