import { dice } from "../../estate/dice.js";
import { readMembers } from "../common/answering.js";
import type { Subject, Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import { callMeNow, originating, redirected, redirecting } from "./calling-plans.js";

type Read = (subject: Subject) => Wire;

/** An item has the user and the plan apart, or all flat. Both were seen. A group has one of the two forms. */
function itemOf(plan: Read, isFlat: boolean): Read {
  return (subject) => {
    const user = summaryOf(subject);
    if (isFlat) return { ...user, ...plan(subject) };
    return { service: { assigned: true, serviceName: "Outgoing Calling Plan" }, user, data: plan(subject) };
  };
}

const bulk = (plan: Read) =>
  readMembers((subjects, { seed }, { serviceProviderId, groupId }) =>
    subjects.map(itemOf(plan, dice(seed, "odin", "flat", serviceProviderId, groupId).chance(0.2))),
  );

export const getUserOutgoingCallingPlanOriginatingBulk = bulk(originating);
export const getUserOutgoingCallingPlanRedirectingBulk = bulk(redirecting);
export const getUserOutgoingCallingPlanRedirectedBulk = bulk(redirected);
export const getUserOutgoingCallingPlanCallMeNowBulk = bulk(callMeNow);
