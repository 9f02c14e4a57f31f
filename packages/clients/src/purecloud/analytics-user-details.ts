import { assert } from "../core/assert.js";
import { checkMethods } from "../core/check-methods.js";
import type { CallOptions, Sendable } from "../core/operation.js";
import type { AnalyticsUserDetail, AsyncUserDetailsQuery } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { twice } from "./in-parts.js";
import { JobError } from "./job-error.js";
import { items } from "./pages.js";
import { wait } from "./repeat-conflicts.js";

const NEEDED = [
  "postAnalyticsUsersDetailsJobs",
  "getAnalyticsUsersDetailsJob",
  "getAnalyticsUsersDetailsJobResults",
  "deleteAnalyticsUsersDetailsJob",
] as const;

/** A client that can run a job of analytics. */
export type AnalyticsUserDetailsClient = Pick<PureCloudOperations, (typeof NEEDED)[number]>;

/** Options of `analyticsUserDetails`. All others hold for each of its calls. */
export interface AnalyticsUserDetailsOptions extends Omit<CallOptions, "deadlineMs"> {
  /** Milliseconds until the job must have ended. Reading its rows is not counted. @default 600_000 */
  readonly deadlineMs?: number | undefined;
}

/** Ten minutes. */
const DEADLINE_MS = 600_000;
/** The first wait between two reads of the state. Each further wait is longer by as much, up to the longest. */
const WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;
/** How long a job that nobody needs any more may take to be cancelled. */
const CANCEL_MS = 5000;

/**
 * Reads all changes of presence and routing status in an interval, by a job of analytics: `for await (const { userId, primaryPresence }
 * of analyticsUserDetails(purecloud, { interval }))`. It starts a job, reads its state until it has ended, and reads the rows
 * page by page. A user can have several rows. The newest hours are missing, because jobs have no data for them.
 *
 * If the job takes too long or `signal` aborts, the job is cancelled. If the answer to the start is lost, a second job is
 * started, which does no harm. Nothing is sent before the first row is asked for.
 * @param purecloud a client that has the operations of these jobs
 * @param query the interval and the filters
 * @throws JobError if the job failed, was cancelled or expired, or has not ended after `deadlineMs`
 * @throws ApiError as the operations do
 * @throws TruncatedError after the last row, if some may be missing
 * @throws TypeError if the client lacks an operation, or `deadlineMs` is no number above 0
 */
export async function* analyticsUserDetails(
  purecloud: AnalyticsUserDetailsClient,
  query: Sendable<AsyncUserDetailsQuery>,
  { deadlineMs = DEADLINE_MS, ...options }: AnalyticsUserDetailsOptions = {},
): AsyncGenerator<AnalyticsUserDetail, void, undefined> {
  checkMethods("analyticsUserDetails", purecloud, NEEDED);
  assert(deadlineMs > 0, "analyticsUserDetails: deadlineMs must be a number above 0");
  const end = performance.now() + deadlineMs;
  const { jobId } = await purecloud.postAnalyticsUsersDetailsJobs({ body: query }, twice(options));
  try {
    await ended(purecloud, jobId, end, options);
  } catch (error) {
    await cancel(purecloud, jobId);
    throw error;
  }
  yield* items(purecloud.getAnalyticsUsersDetailsJobResults, { jobId }, options);
}

/** Resolves when the job has results. */
async function ended(
  purecloud: AnalyticsUserDetailsClient,
  jobId: string,
  end: number,
  options: CallOptions,
): Promise<void> {
  for (let waitMs = WAIT_MS; ; waitMs = Math.min(waitMs + WAIT_MS, LONGEST_WAIT_MS)) {
    const left = Math.max(1, end - performance.now());
    const { state, errorMessage } = await purecloud.getAnalyticsUsersDetailsJob(
      { jobId },
      { ...options, deadlineMs: left },
    );
    if (state === "FULFILLED") return;
    if (state !== "QUEUED" && state !== "PENDING") throw new JobError(jobId, state, errorMessage ?? `it is ${state}`);
    if (performance.now() + waitMs > end)
      throw new JobError(jobId, state, `it is ${state} at its deadline. Do: raise deadlineMs, or ask for less`);
    await wait(waitMs, options.signal ?? undefined);
  }
}

/** The caller must get the first error. So a job that cannot be cancelled is left to expire. */
const cancel = (purecloud: AnalyticsUserDetailsClient, jobId: string): Promise<void> =>
  purecloud.deleteAnalyticsUsersDetailsJob({ jobId }, { deadlineMs: CANCEL_MS, retry: false }).then(
    () => {},
    () => {},
  );
