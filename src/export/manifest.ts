import type { ExportFormat, Licence } from "./export-format.ts";
import type { ExportSource } from "./export-source.ts";

export interface WrittenFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ExportRequest {
  readonly format: ExportFormat;
  /** The question that chose what is exported, as asked. */
  readonly question?: string;
  readonly sinceVersion?: number;
  readonly licence: Licence;
}

/**
 * What an export holds and where it comes from, for whoever finds it later. It has the day of the load, not of the export,
 * so that one graph always gives one manifest.
 */
export function toManifest(source: ExportSource, files: readonly WrittenFile[], request: ExportRequest): string {
  const { graph, scope, counts } = source;
  const manifest = {
    format: request.format.name,
    graphVersion: graph.version,
    loadedAt: graph.loadedAt,
    ...(scope.since === undefined ? {} : { since: scope.since }),
    ...(scope.until === undefined ? {} : { until: scope.until }),
    ...(request.sinceVersion === undefined ? {} : { sinceVersion: request.sinceVersion }),
    ...(request.question === undefined ? {} : { question: request.question }),
    rows: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    files,
    licence: request.licence.name,
    attribution: request.licence.attribution,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
