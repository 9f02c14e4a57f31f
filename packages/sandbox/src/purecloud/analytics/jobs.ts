import type { AsyncQueryStatus, AsyncUserDetailsQuery } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { idOf, type Org } from "../common/org.js";
import { text } from "../common/query.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type PureCloudState, timeOf } from "../common/state.js";
import { detailOf } from "./analytics.js";
import { type Job, stateOfJob } from "./job.js";
import { intervalOf, refuse, usersOf } from "./scope.js";

/** Rows on a page, if nobody says how many. */
const PAGE = 100;

/** The hours by which the data lake is late. */
const availability = ({ estate }: Org): string => ago(12, "hours", estate.now);

/** The job that a path names. */
function jobIn({ state }: Org, { path }: Call): Job {
  const job = state.jobs.get(path.jobId ?? "");
  if (!job) throw notFound();
  return job;
}

export const postAnalyticsUsersDetailsJobs: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const query = body as AsyncUserDetailsQuery;
  refuse(query, "presenceFilters", "routingStatusFilters");
  intervalOf(query.interval);
  usersOf(org, query.userFilters ?? []);
  const jobId = idOf(estate, "job", state.jobs.size);
  state.jobs.set(jobId, { query, submissionDate: timeOf(state), polls: 0, isCancelled: false });
  return { status: 202, body: { jobId } };
};

/** Each read is a step. So a job ends after some of them, and no test waits for a clock. */
export const getAnalyticsUsersDetailsJob: Handler<PureCloudState> = (call, estate, state) => {
  const before = jobIn(orgOf(estate, state), call);
  const job = { ...before, polls: before.polls + 1 };
  state.jobs.set(call.path.jobId ?? "", job);
  const status: AsyncQueryStatus = { state: stateOfJob(job), submissionDate: job.submissionDate };
  const isOpen = status.state === "QUEUED" || status.state === "PENDING";
  return isOpen ? { status: 202, body: status } : { status: 200, body: { ...status, completionDate: timeOf(state) } };
};

/** All rows of a job. Nothing of them is newer than the data lake. */
function rowsOf(org: Org, { interval, userFilters = [], order, limit }: AsyncUserDetailsQuery) {
  const [from, to] = intervalOf(interval);
  const end = Math.min(to, Date.parse(availability(org)));
  const rows = from < end ? usersOf(org, userFilters).map((member) => detailOf(org, member, [from, end])) : [];
  return (order === "desc" ? rows.reverse() : rows).slice(0, limit);
}

/** The cursor is the number of rows before the page. */
export const getAnalyticsUsersDetailsJobResults: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const job = jobIn(org, call);
  if (stateOfJob(job) !== "FULFILLED") throw badRequest(`The job is ${stateOfJob(job)}, so it has no results.`);
  const cursor = text(call.query, "cursor");
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, "base64").toString());
  if (!Number.isInteger(start) || start < 0) throw badRequest();
  const end = start + Number(call.query.pageSize ?? PAGE);
  const rows = rowsOf(org, job.query);
  const next = end < rows.length ? { cursor: Buffer.from(String(end)).toString("base64") } : {};
  return {
    status: 200,
    body: { userDetails: rows.slice(start, end), ...next, dataAvailabilityDate: availability(org) },
  };
};

export const getAnalyticsUsersDetailsJobsAvailability: Handler<PureCloudState> = (_call, estate, state) => ({
  status: 200,
  body: { dataAvailabilityDate: availability(orgOf(estate, state)) },
});

export const deleteAnalyticsUsersDetailsJob: Handler<PureCloudState> = (call, estate, state) => {
  const job = jobIn(orgOf(estate, state), call);
  state.jobs.set(call.path.jobId ?? "", { ...job, isCancelled: true });
  return { status: 204 };
};
