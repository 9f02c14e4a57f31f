/** The exit codes of the command. */
export const EXIT = {
  ok: 0,
  /** A finding is as severe as `--fail-on`. */
  findings: 1,
  /** A wrong flag, a wrong configuration, or a credential that is not set. */
  usage: 2,
  /** Less was read than was asked for: `--min-coverage`, a missing shard, or a part that stopped. */
  incomplete: 3,
  /** A refused login, or a host that cannot be reached, also if a proxy answered instead. */
  access: 4,
  /** The disk, the memory, or a bug of ours. */
  failed: 5,
  /** Ended by SIGINT. */
  interrupted: 130,
} as const;

export type ExitName = keyof typeof EXIT;

export type ExitCode = (typeof EXIT)[ExitName];

/** What outweighs what. A job that reads one code learns what to fix first. */
export const BY_WEIGHT = [EXIT.interrupted, EXIT.failed, EXIT.access, EXIT.usage, EXIT.incomplete, EXIT.findings];

/** The code that outweighs the others. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  BY_WEIGHT.find((code) => codes.includes(code)) ?? EXIT.ok;
