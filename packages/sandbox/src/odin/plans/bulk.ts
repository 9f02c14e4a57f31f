import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import type { Subject, Wire } from "../common/subject.js";
import { registrationsOf } from "../devices/registrations.js";
import { summaryOf } from "../people/profile.js";
import { callMeNow, originating, redirected, redirecting } from "./calling-plans.js";
import type { Group } from "./group-plans.js";

type Row = (subject: Subject) => Wire;

/** A row has the user and the plan apart, or all flat: both were seen. A group has the one or the other. */
function rowOf(plan: Row, isFlat: boolean): Row {
  return (subject) => {
    const user = summaryOf(subject);
    if (isFlat) return { ...user, ...plan(subject) };
    return { service: { assigned: true, serviceName: "Outgoing Calling Plan" }, user, data: plan(subject) };
  };
}

const bulk =
  (plan: Row) =>
  (subjects: readonly Subject[], estate: Estate, { serviceProviderId, groupId }: Group): readonly Wire[] =>
    subjects.map(rowOf(plan, dice(estate.seed, "odin", "flat", serviceProviderId, groupId).chance(0.2)));

/** The plans that are read for a whole group at once, by operation. */
export const bulkPlans = {
  getUserOutgoingCallingPlanOriginatingBulk: bulk(originating),
  getUserOutgoingCallingPlanRedirectingBulk: bulk(redirecting),
  getUserOutgoingCallingPlanRedirectedBulk: bulk(redirected),
  getUserOutgoingCallingPlanCallMeNowBulk: bulk(callMeNow),
};

/** The registrations of a group, in an envelope of their own. The country code is a number here. */
export const bulkRegistrations = (subjects: readonly Subject[], group: Group): Wire => ({
  ...group,
  users: subjects.map((subject) => ({
    profile: { ...summaryOf(subject), countryCode: 1, nationalPrefix: null },
    data: registrationsOf(subject),
  })),
});
