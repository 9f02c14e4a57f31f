import type { AsyncQueryState, AsyncUserDetailsQuery } from "@rollcall/clients/purecloud";

/** A job of analytics. */
export interface Job {
  readonly query: AsyncUserDetailsQuery;
  readonly submissionDate: string;
  /** How often its state was read. */
  readonly polls: number;
  readonly isCancelled: boolean;
}

/** The states of a job. Each read shows the next one, and the job stays in the last. */
const STATES = ["QUEUED", "PENDING", "FULFILLED"] as const satisfies readonly AsyncQueryState[];

/** The state that the next read shows, or the state that the last one showed. */
export const stateOfJob = ({ polls, isCancelled }: Job): AsyncQueryState =>
  isCancelled ? "CANCELLED" : (STATES[Math.min(Math.max(polls, 1), STATES.length) - 1] ?? "QUEUED");
