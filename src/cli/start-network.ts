import type { Logger } from "pino";
import type { ServerParts } from "../api/start-server.ts";
import type { ReadableDatabase } from "../graph/run-read-query.ts";
import { databaseFinder } from "../network/database-finder.ts";
import { type NetworkEvent, NetworkHolder } from "../network/network-holder.ts";

export interface RunningNetwork {
  /** For the server: answers from memory as soon as there is a copy, from the database before and else. */
  readonly findPathsWith: ServerParts["findPathsWith"];
  /** Resolves when the copy is there, or when there will be none. */
  readonly settled: Promise<void>;
  close(): Promise<void>;
}

/** Begins to copy the network of who met whom into memory, and keeps it up to date with the graph. */
export function startNetwork(database: ReadableDatabase, limitMb: number, logger: Logger): RunningNetwork {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const onEvent = (event: NetworkEvent) => {
    logEvent(event, logger);
    settle();
  };
  const holder = new NetworkHolder({ database, limitMb, onEvent });
  if (limitMb === 0) settle();
  return {
    findPathsWith: (read) => ({
      paths: holder.finder(read),
      newerPaths: (version) => {
        if (version !== undefined) holder.noteVersion(version);
        return databaseFinder(read, version ?? 0);
      },
    }),
    settled,
    close: () => holder.close(),
  };
}

function logEvent(event: NetworkEvent, logger: Logger): void {
  switch (event.kind) {
    case "built": {
      const { version, meetings, bytes, ms } = event;
      logger.info({ version, meetings, megabytes: Math.ceil(bytes / 2 ** 20), ms }, "paths are answered from memory");
      return;
    }
    case "too_large":
      logger.warn(
        { limitMb: event.limitMb },
        "who met whom takes more memory than PARLEY_NETWORK_MB: the database answers about paths, slower",
      );
      return;
    case "failed":
      logger.warn({ err: event.error }, "who met whom was not copied into memory: the database answers about paths");
  }
}
