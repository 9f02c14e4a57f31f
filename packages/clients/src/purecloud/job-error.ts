import type { AsyncQueryState } from "../generated/purecloud.gen.js";

/** A job of analytics without results. It failed, was cancelled, expired, or took too long. */
export class JobError extends Error {
  override readonly name = "JobError";
  /** Id of the job. */
  readonly jobId: string;
  /** The state that was read last. Undefined if none was read. */
  readonly state: AsyncQueryState | undefined;

  constructor(jobId: string, state: AsyncQueryState | undefined, why: string) {
    super(`The job ${jobId} has no results: ${why}`);
    this.jobId = jobId;
    this.state = state;
  }
}
