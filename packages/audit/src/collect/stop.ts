/** Thrown by a run that was asked to stop. No further call was started, and the calls under way were finished. */
export class Stopped extends Error {
  override readonly name = "Stopped";

  constructor() {
    super("stopped before its end");
  }
}
