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

const BY_WEIGHT = [EXIT.interrupted, EXIT.access, EXIT.failed, EXIT.incomplete];

/** The code that outweighs the others. Without a login, nothing else matters. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  BY_WEIGHT.find((code) => codes.includes(code)) ?? EXIT.ok;
