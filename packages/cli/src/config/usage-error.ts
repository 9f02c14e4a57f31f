/** The command cannot be run as it was given. The message is one line that names the flag or variable and the remedy. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What a shell is told. Holes in an audit are no failure: they stand in its coverage. */
export const EXIT = {
  ok: 0,
  /** Something that none of the others describes. */
  failed: 1,
  /** A wrong flag, or a secret that is not set. */
  usage: 2,
  /** A refused login, or a host that cannot be reached. */
  access: 4,
  /** Ended by SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
