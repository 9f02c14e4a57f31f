import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { amara, interval, job, jobs } from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Analytics, by queries and by jobs. */
export const purecloudAnalyticsCases: readonly ContractCase<PureCloudOperations>[] = [
  // Analytics.
  call(
    "postAnalyticsUsersAggregatesQuery",
    { body: { interval, metrics: ["tAgentRoutingStatus"] } },
    "POST /api/v2/analytics/users/aggregates/query",
    "default",
  ),
  call(
    "postAnalyticsUsersDetailsQuery",
    { body: { interval, order: "asc" } },
    "POST /api/v2/analytics/users/details/query",
    "default",
  ),
  call(
    "postAnalyticsUsersObservationsQuery",
    {
      body: { filter: { type: "or", predicates: [{ dimension: "userId", value: amara }] }, metrics: ["oActiveQueues"] },
    },
    "POST /api/v2/analytics/users/observations/query",
    "default",
  ),
  // Jobs of analytics.
  call("postAnalyticsUsersDetailsJobs", { body: { interval, order: "asc" } }, `POST ${jobs}`, "default"),
  call("getAnalyticsUsersDetailsJobsAvailability", undefined, `GET ${jobs}/availability`, "default"),
  call("getAnalyticsUsersDetailsJob", { jobId: job }, `GET ${jobs}/${job}`, "default"),
  call("getAnalyticsUsersDetailsJob", { jobId: job }, `GET ${jobs}/${job}`, "pending"),
  call(
    "getAnalyticsUsersDetailsJobResults",
    { jobId: job, cursor: "a+b/c=", pageSize: 50 },
    `GET ${jobs}/${job}/results?cursor=a%2Bb%2Fc%3D&pageSize=50`,
    "first",
  ),
  call("getAnalyticsUsersDetailsJobResults", { jobId: job }, `GET ${jobs}/${job}/results`, "last"),
  call("deleteAnalyticsUsersDetailsJob", { jobId: job }, `DELETE ${jobs}/${job}`),
];
