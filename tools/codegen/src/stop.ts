/**
 * The spec cannot be used. The message has one line for each problem: `file:line:col: what is wrong. Do: what to do.` The
 * command prints it unchanged, without a stack.
 */
export class SpecStop extends Error {
  override readonly name = "SpecStop";

  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** @throws SpecStop unless there are no problems */
export function stopIfAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new SpecStop(problems);
}
