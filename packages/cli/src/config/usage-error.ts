/** The command cannot run as it was given. The message is one line that names the flag or variable and the remedy. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Further lines of the same kind, such as the other mistakes of a file. */
  readonly more: readonly string[];

  constructor(message: string, more: readonly string[] = []) {
    super(message);
    this.more = more;
  }
}
