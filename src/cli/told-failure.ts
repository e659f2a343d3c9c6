/** A command that has found something wrong and has said all of it itself: run() adds nothing and exits 1. */
export class ToldFailure extends Error {
  readonly exitCode = 1;

  constructor(what: string) {
    super(what);
    this.name = "ToldFailure";
  }
}
