import type { Environment } from "monaco-editor";

/** Each language of the editors checks its text in a worker of its own; all lie beside this bundle. */
const workerFiles: Readonly<Record<string, string>> = {
  graphql: "graphql.worker.js",
  json: "json.worker.js",
};

const environment: Environment = {
  getWorker: (_workerId, label) =>
    new Worker(new URL(workerFiles[label] ?? "editor.worker.js", import.meta.url), { name: label }),
};

/** Tells the Monaco editor where its workers are. Must run before the first editor is made. */
export function provideWorkers(): void {
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
