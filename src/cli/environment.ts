/** What a command sees of the world beside its streams; the tests give their own. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where the person stands: relative paths that were typed start here. */
  readonly workingFolder: string;
  /** Where `.env` lies and the data folder is by default. */
  readonly cloneFolder: string;
}

export interface Streams {
  readonly stdin: NodeJS.ReadStream | NodeJS.ReadableStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

export interface OutputStream {
  /** False where more should wait for "drain". */
  write(text: string): boolean;
  once?(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Passed to every command. */
export interface CommandContext {
  readonly streams: Streams;
  readonly environment: Environment;
}
