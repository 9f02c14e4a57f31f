import type { Sides } from "../../people/people.js";
import type { Finding, UserSubject } from "../engine/finding.js";

/** A finding that an earlier audit has, and that today's audit cannot evaluate. */
export interface UnknownFinding extends Omit<Finding, "because" | "evidence"> {
  readonly state: "unknown";
  /** Why it cannot be evaluated. If the rule could not judge the user, all reasons that the rule has, each once. */
  readonly because: readonly string[];
}

/** What an earlier audit knows of a finding. Its own earlier audits may be the last that evaluated it. */
export type EarlierFinding = Omit<Finding, "because" | "evidence"> & Partial<Pick<UnknownFinding, "state">>;

/** The newest audit of a tenant before the one that is judged. */
export interface EarlierAudit {
  /**
   * True if it is the same audit, judged before. It knows the ages if the audits before it are deleted. What it does not have is
   * not new.
   */
  readonly isItself?: true;
  /** When it was finished. ISO 8601, UTC. */
  readonly finishedAt: string;
  /** The hash of the settings that it was judged with. */
  readonly settings: string;
  /** The ids of the rules that could judge anybody. */
  readonly rules: ReadonlySet<string>;
  readonly sides: Sides;
  /** By id, in the order of UTF-16 code units. */
  readonly findings: Iterable<EarlierFinding>;
  /** Its users, read again at each call. */
  users(): Iterable<EarlierUser>;
}

/** A user of an earlier audit. */
export interface EarlierUser extends Pick<UserSubject, "platform" | "userId"> {
  /** The ids of the rules that could not judge the user. */
  readonly notEvaluated: readonly string[];
}
