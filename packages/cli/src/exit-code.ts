/** The exit codes of the command. */
export const EXIT = {
  ok: 0,
  /** Something that no other code describes. */
  failed: 1,
  /** A wrong flag, or a credential that is not set. */
  usage: 2,
  /** The audit is done, and less of it was read than `--min-coverage` asks for. */
  incomplete: 3,
  /** A refused login, or a host that cannot be reached, also if a proxy answered instead. */
  access: 4,
  /** Ended by SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
