import { createHash } from "node:crypto";
import type { Preview } from "../questions/reconcile/preview.ts";
import { escapeHtml, linkOrText } from "./escape-html.ts";

const style = `body{font:13px/1.4 system-ui,sans-serif;margin:10px;color:#222;background:#fff}
h1{font-size:16px;margin:0}h2{font-size:12px;margin:10px 0 2px;color:#555}
p{margin:2px 0}ul{margin:0;padding-left:16px}.names{color:#555}`;

/**
 * Nothing runs and nothing is fetched; the one style is named by its hash. Whose pages may read answers may show them.
 * Browsers that know `frame-ancestors` leave `x-frame-options` aside, which has no list of origins.
 */
export function previewPolicy(framedBy: readonly string[]): string {
  const hash = createHash("sha256").update(style).digest("base64");
  const ancestors = ["'self'", ...framedBy.map((address) => new URL(address).origin)].join(" ");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`;
}

/** A page small enough for a frame beside a table. */
export function previewPage(preview: Preview): string {
  const { name } = preview.entity;
  return page(name, `<h1>${escapeHtml(name)}</h1>${summaryOf(preview)}${detailsOf(preview)}`);
}

export function missingPreviewPage(id: string): string {
  const told = `Nothing here has the id ${id.slice(0, 200)}.`;
  return page("Not found", `<p>${escapeHtml(told)}</p>`);
}

/** The same in a few lines, to be put into a page of somebody else. */
export function flyoutOf(preview: Preview): string {
  return `<div><strong>${escapeHtml(preview.entity.name)}</strong>${summaryOf(preview)}</div>`;
}

export function flyoutOfWords({ name, description }: { readonly name: string; readonly description: string }): string {
  return `<div><strong>${escapeHtml(name)}</strong><p>${escapeHtml(description)}</p></div>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body>
</html>
`;
}

function summaryOf({ entity, otherNames }: Preview): string {
  const names = otherNames.length === 0 ? "" : `<p class="names">${escapeHtml(otherNames.join(" · "))}</p>`;
  const { id, description, wikidataId } = entity;
  const ids = [id, ...(wikidataId === null ? [] : [wikidataId])].join(", ");
  return `<p>${escapeHtml(description)}</p>${names}<p class="names">${escapeHtml(ids)}</p>`;
}

function detailsOf({ tenures, meetings }: Preview): string {
  const held = tenures.map(({ sentence, sources }) => {
    const links = sources.slice(0, 2).map(({ title, url }) => linkOrText(title, url));
    return `${escapeHtml(sentence)}${links.length === 0 ? "" : ` (${links.join("; ")})`}`;
  });
  const met = meetings.map(({ name, day, readouts }) => {
    const links = readouts.map(({ title, url, publisher }) => linkOrText(publisher ?? title, url));
    const told = links.length === 0 ? "" : `, according to ${links.join(", ")}`;
    return `${escapeHtml(`${day}: ${name}`)}${told}`;
  });
  return list("Offices", held) + list("Last meetings", met);
}

/** Of items that are HTML already. */
function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
