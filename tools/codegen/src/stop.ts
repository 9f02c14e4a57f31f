/**
 * The spec cannot be generated from. Its message is complete: `file:line:col: what is wrong. Do: what to do.`, one line
 * for each problem; the command line prints it as it is, without a stack.
 */
export class SpecStop extends Error {
  override readonly name = "SpecStop";

  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
