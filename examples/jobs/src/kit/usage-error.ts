/** What the person who starts a job must put right: a flag, a file or the environment. Nothing was changed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
