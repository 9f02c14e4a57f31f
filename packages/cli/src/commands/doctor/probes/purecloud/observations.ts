import { postAnalyticsUsersObservationsQuery } from "@rollcall/clients/purecloud/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { rowsOf } from "../../evidence/rows.js";
import { agreed, unsettled } from "../../evidence/unsettled.js";
import type { PureCloudSample } from "./sample.js";

const METRICS = ["oActiveQueues", "oMemberQueues"];
/** Users whose observations are asked for, in one call. */
const USERS = 50;
/** What an observation of a user cannot be without. */
const OF_USER = new Set(["observationDate", "userId"]);

/** What single observations of users tell. */
export const observations: readonly Probe<PureCloudSample>[] = [
  {
    id: "fields-of-observations",
    question: "Do observations of users fill the fields about a conversation?",
    fact: "P-223",
    answers: {
      none: "They have a date and the user at most.",
      some: "They have further fields, as the call shows.",
    },
    reads: [postAnalyticsUsersObservationsQuery],
    most: 1,
    async ask(read, sample) {
      const userIds = (await sample.userIds("active")).slice(0, USERS);
      if (userIds.length === 0) return unsettled("no active user is listed");
      const predicates = userIds.map((value) => ({
        type: "dimension",
        dimension: "userId",
        operator: "matches",
        value,
      }));
      const body = { filter: { type: "or", predicates }, metrics: METRICS, detailMetrics: METRICS };
      const results = rowsOf(need(await read(postAnalyticsUsersObservationsQuery, { body })), "results");
      const seen = results.flatMap((result) => rowsOf(result.data)).flatMap((data) => rowsOf(data.observations));
      const forms = seen.map((one) => (Object.keys(one).every((field) => OF_USER.has(field)) ? "none" : "some"));
      return agreed(forms, "some", "no user of the sample has an observation");
    },
  },
];
