import { defaultBase, prefixes } from "../export/rdf/namespaces.ts";
import { mostValuesOfRow } from "../questions/reconcile/extension-query.ts";
import { nameScripts } from "../questions/reconcile/name-scripts.ts";
import { largestBatch } from "../questions/reconcile/query-batch.ts";
import { reconciledKinds, typeOfKind } from "../questions/reconcile/reconciled-kinds.ts";

/** In pixels; what the style of the preview is made for. */
const previewSize = { width: 420, height: 300 };

/**
 * What the service can do, as the Reconciliation Service API 0.2 has it.
 * @param origin where the client reached the server, such as http://127.0.0.1:4000
 */
export function toManifest(origin: string) {
  const service = `${origin}/reconcile`;
  const previewUrl = `${service}/preview?id={{id}}`;
  const suggest = (of: string) => ({
    service_url: service,
    service_path: `/suggest/${of}`,
    flyout_service_url: service,
    flyout_service_path: `/flyout/${of}?id=\${id}`,
  });
  return {
    versions: ["0.2"],
    name: "Parley: people, parties, offices and topics of diplomacy",
    // Ids and vocabulary are the same wherever the graph is served from.
    identifierSpace: defaultBase,
    schemaSpace: prefixes.parley,
    view: { url: previewUrl },
    defaultTypes: reconciledKinds.map(typeOfKind).map(({ id, name }) => ({ id, name })),
    batchSize: largestBatch,
    preview: { url: previewUrl, ...previewSize },
    suggest: { entity: suggest("entity"), property: suggest("property"), type: suggest("type") },
    extend: {
      propose_properties: { service_url: service, service_path: "/properties" },
      property_settings: propertySettings,
    },
  };
}

const propertySettings = [
  {
    name: "on",
    label: "On",
    type: "text",
    default: "",
    help_text: "Offices, holders and represents: a day, month or year, such as 2026-07-07. Empty: ever.",
  },
  {
    name: "script",
    label: "Script",
    type: "select",
    default: "latin",
    help_text: "Name in a script: which.",
    choices: nameScripts.map(({ id, name }) => ({ value: id, name })),
  },
  {
    name: "limit",
    label: "Most values",
    type: "number",
    default: mostValuesOfRow,
    help_text: "How many values a row gets at most.",
  },
];
