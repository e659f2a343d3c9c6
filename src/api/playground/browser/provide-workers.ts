/** Each language of the editors checks its text in a worker of its own; all lie beside this bundle. */
const workerFiles: Readonly<Record<string, string>> = {
  graphql: "graphql.worker.js",
  json: "json.worker.js",
};

/** What the Monaco editor looks for under this name when it makes its first editor. */
const MonacoEnvironment = {
  getWorker: (_workerId: string, label: string) =>
    new Worker(new URL(workerFiles[label] ?? "editor.worker.js", import.meta.url), { name: label }),
};

/** Tells the Monaco editor where its workers are. Must run before the first editor is made. */
export function provideWorkers(): void {
  Object.assign(globalThis, { MonacoEnvironment });
}
