/** Where a run stands. Sent after the listing, after every record, and once more when the run ends, however it does. */
export interface Progress {
  readonly platform: "odin" | "purecloud";
  /** What is audited: `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** How the records are filled: the strategy that was taken on Odin, `expand` on PureCloud; `null` when the run ended before. */
  readonly strategy: string | null;
  /** Users whose records were given so far. */
  readonly seen: number;
  /** Users that the platform says there are; `null` while, or where, it does not say. */
  readonly expected: number | null;
  /** Calls made so far, failed ones included, logins left out. */
  readonly calls: number;
  /** Why the listing ends before the last user; `null` when it does not. */
  readonly truncated: string | null;
  /** Sections no longer asked for, after too many refusals in a row. */
  readonly notAsked: readonly string[];
}

/** Hears where a run stands. Must not throw. */
export type OnProgress = (progress: Progress) => void;
