/** A person's or an operating system's wish that this process ends. */
export interface Interruption {
  /** Resolves at the first Ctrl+C, SIGTERM or closed terminal. The second ends the process at once. */
  readonly first: Promise<void>;
  /** Ends `first` in any case, and gives the signals back to Node. */
  release(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a shell expects of a process ended by SIGINT. */
const interruptedExitCode = 130;

export function listenForInterruption(onFirst: () => void): Interruption {
  let count = 0;
  let resolveFirst: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    resolveFirst = resolve;
  });
  const listen = () => {
    count += 1;
    if (count > 1) process.exit(interruptedExitCode);
    onFirst();
    resolveFirst();
  };
  for (const signal of signals) process.on(signal, listen);
  // Node ends when nothing is left to wait for, and does not count waiting for a signal.
  const awake = setInterval(() => {}, 2 ** 30);
  return {
    first,
    release() {
      clearInterval(awake);
      for (const signal of signals) process.off(signal, listen);
      resolveFirst();
    },
  };
}
