import { join } from "node:path";

/** Where the built-in database lives, and how much memory it may take. */
export interface DatabaseSettings {
  /** Folder for the store, the jars, the password and the log; made when it is missing. */
  readonly home: string;
  readonly heapMb: number;
  /** Cache of Neo4j's jars, which several homes may share; `<home>/jars` when not given. */
  readonly jarsFolder?: string;
  /** The Java to use, and no other; otherwise the one found. */
  readonly javaHome?: string;
  /** "until stopped" is for `parley database start`; otherwise a later start may take over a server whose starter died. */
  readonly lifetime?: "with its starter" | "until stopped";
  /** Further flags for the server's Java, last on its command line. */
  readonly javaFlags?: readonly string[];
  /** How long to wait for another process that is starting or stopping this store; 3 minutes when not given. */
  readonly waitForLockMs?: number;
}

/** Every path under the home, said once. */
export interface DatabaseFolders {
  readonly home: string;
  readonly jars: string;
  /** Neo4j's own home. Deleting this folder deletes the graph and nothing else. */
  readonly store: string;
  readonly configuration: string;
  /** Remembers the line of Neo4j that wrote the store. */
  readonly storeRecord: string;
  /** Says which server runs on the store: process, port, since when. */
  readonly serverRecord: string;
  readonly password: string;
  readonly lock: string;
  readonly log: string;
}

export function toDatabaseFolders(settings: DatabaseSettings): DatabaseFolders {
  const { home } = settings;
  const store = join(home, "store");
  return {
    home,
    store,
    jars: settings.jarsFolder ?? join(home, "jars"),
    configuration: join(store, "conf"),
    storeRecord: join(store, "store.json"),
    serverRecord: join(home, "server.json"),
    password: join(home, "password"),
    lock: join(home, "lock.json"),
    log: join(home, "server.log"),
  };
}
