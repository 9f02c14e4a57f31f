/** The command cannot run as it was given. The message is one line that names the flag or variable and the remedy. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
