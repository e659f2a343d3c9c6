import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** The heap in use right after a full collection. Node gives the collector away only when asked by a flag. */
export function collectedHeapMb(): number {
  collect ??= findCollector();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

let collect: (() => void) | undefined;

function findCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const found: unknown = runInNewContext("gc");
  if (typeof found !== "function") throw new Error("this Node has no collector to call");
  return () => void found();
}
