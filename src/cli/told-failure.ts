/** A command that has found something wrong and has said all of it itself: run() adds nothing and exits with its code. */
export class ToldFailure extends Error {
  readonly exitCode: number = 1;

  constructor(what: string) {
    super(what);
    this.name = "ToldFailure";
  }
}

/** A question that was answered: there is nothing. Scripts tell it from a problem by its exit code. */
export class NothingFound extends ToldFailure {
  override readonly exitCode = 3;

  constructor() {
    super("nothing was found");
    this.name = "NothingFound";
  }
}
