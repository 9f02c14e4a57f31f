/** Thrown where a run was asked to stop: no further call was begun, and those under way had been finished. */
export class Stopped extends Error {
  override readonly name = "Stopped";

  constructor() {
    super("stopped before its end");
  }
}
