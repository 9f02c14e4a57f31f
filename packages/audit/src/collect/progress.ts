/** How far a run is. Sent after the listing, after every record, and once more when the run ends, also by an error. */
export interface Progress {
  readonly platform: "odin" | "purecloud";
  /** What is audited: `<service provider>/<group>` on Odin, `organisation` on PureCloud. */
  readonly scope: string;
  /** How the records are filled: the chosen strategy on Odin, `expand` on PureCloud. What is read in bulk follows. `null` if the run ended before the choice. */
  readonly strategy: string | null;
  /** Users whose records were yielded so far. */
  readonly seen: number;
  /** Users whose failed sections are requested again at the end. They are not among the seen. */
  readonly waiting: number;
  /** Users that the platform counts. `null` if it gives no count, or none yet. */
  readonly expected: number | null;
  /** Calls made so far. Failed calls count, logins do not. */
  readonly calls: number;
  /** Why users are missing. The listing ends before the last one, or a requested one was not found. `null` if none is. */
  readonly truncated: string | null;
  /** Sections that are no longer requested, after too many refusals or failures in a row. */
  readonly notAsked: readonly string[];
  /** What else a reader of the audit should know, such as why a section is not read in bulk. */
  readonly notes?: readonly string[];
}

/** Observes how far a run is. Must not throw. */
export type OnProgress = (progress: Progress) => void;
