import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseFolders } from "./database-folders.ts";

export interface ServerLimits {
  readonly port: number;
  readonly heapMb: number;
}

/**
 * Writes neo4j.conf: loopback only, Bolt only, nothing sent home, memory and time bounded.
 * Both lines know every key; strict validation stays on, so an unknown one stops the start.
 */
export function writeConfiguration(folders: DatabaseFolders, limits: ServerLimits): void {
  mkdirSync(folders.configuration, { recursive: true });
  emptyImportFolder(folders);
  const lines = Object.entries(toConfiguration(limits)).map(([key, value]) => `${key}=${value}`);
  writeFileSync(join(folders.configuration, "neo4j.conf"), `${lines.join("\n")}\n`, { mode: 0o600 });
}

/** Values of neo4j.conf. Folders are relative to Neo4j's home: then no path needs escaping, in whatever script it is. */
export function toConfiguration({ port, heapMb }: ServerLimits): Readonly<Record<string, string>> {
  const bolt = `127.0.0.1:${port}`;
  return {
    "server.directories.data": "data",
    "server.directories.transaction.logs.root": "transactions",
    "server.directories.dumps.root": "dumps",
    "server.directories.logs": "logs",
    "server.directories.import": "import",
    "server.directories.plugins": "plugins",
    "server.directories.run": "run",
    "server.directories.lib": "lib",
    "server.directories.licenses": "licenses",
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": bolt,
    "server.bolt.advertised_address": bolt,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.routing.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "server.bolt.telemetry.enabled": "false",
    "server.memory.heap.initial_size": `${Math.min(128, heapMb)}m`,
    "server.memory.heap.max_size": `${heapMb}m`,
    "server.memory.pagecache.size": `${toPageCacheMb(heapMb)}m`,
    "dbms.memory.transaction.total.max": `${Math.floor(heapMb * 0.7)}m`,
    "db.memory.transaction.max": `${Math.floor(heapMb * 0.6)}m`,
    "db.transaction.timeout": "10m",
    "db.transaction.monitor.check.interval": "250ms",
    "db.lock.acquisition.timeout": "60s",
    // Community edition has no procedure to force a checkpoint: a short interval keeps the logs of a large load small.
    "db.checkpoint.interval.time": "1m",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "16m",
    "db.tx_log.rotation.retention_policy": "2 files",
    "server.logs.gc.enabled": "false",
    // The store is closed within half a second; the rest of a stop is Bolt waiting for clients that are gone.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    "server.config.strict_validation.enabled": "true",
  };
}

/** Half the heap, at least 64 MB: unset, Neo4j takes half of the machine's free memory. */
function toPageCacheMb(heapMb: number): number {
  return Math.max(64, Math.floor(heapMb / 2));
}

/** LOAD CSV could read what lies here, whatever the access mode. */
function emptyImportFolder(folders: DatabaseFolders): void {
  const folder = join(folders.store, "import");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
