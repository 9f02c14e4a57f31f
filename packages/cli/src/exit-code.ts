/** The exit codes of the command. Missing data is no failure, because the coverage of the audit reports it. */
export const EXIT = {
  ok: 0,
  /** Something that no other code describes. */
  failed: 1,
  /** A wrong flag, or a credential that is not set. */
  usage: 2,
  /** A refused login, or a host that cannot be reached. */
  access: 4,
  /** Ended by SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
