/** So many exports at once and no more: each keeps a statement running in the database from its start to its end. */
export class RunningExports {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What gives the place back, once however often it is called; undefined where there is none. */
  enter(): (() => void) | undefined {
    if (this.#count >= this.#most) return undefined;
    this.#count += 1;
    let isInside = true;
    return () => {
      if (isInside) this.#count -= 1;
      isInside = false;
    };
  }
}
