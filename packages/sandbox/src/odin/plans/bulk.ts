import { dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import { readMembers } from "../common/answering.js";
import type { Group } from "../common/group.js";
import type { Subject, Wire } from "../common/subject.js";
import { summaryOf } from "../people/profile.js";
import * as callMeNow from "./call-me-now.js";
import { originating, redirected, redirecting } from "./calling-plans.js";

type Read = (subject: Subject) => Wire | undefined;

/**
 * An item has the user and the plan apart, or all flat. Both were seen. A group has one of the two forms. A flat item could
 * not say that the user lacks the service, so a strict group has none.
 */
function itemOf(read: Read, serviceName: string, isFlat: boolean): (subject: Subject) => Wire {
  return (subject) => {
    const user = summaryOf(subject);
    const plan = read(subject);
    if (isFlat) return { ...user, ...plan };
    return { service: { assigned: plan !== undefined, serviceName }, user, data: plan ?? [] };
  };
}

const hasFlatItems = ({ seed }: Estate, { serviceProviderId, groupId }: Group) =>
  dice(seed, "odin", "flat", serviceProviderId, groupId).chance(0.2);

const bulk = (read: Read) =>
  readMembers((subjects, estate, group) =>
    subjects.map(itemOf(read, "Outgoing Calling Plan", hasFlatItems(estate, group))),
  );

export const getUserOutgoingCallingPlanOriginatingBulk = bulk(originating);
export const getUserOutgoingCallingPlanRedirectingBulk = bulk(redirecting);
export const getUserOutgoingCallingPlanRedirectedBulk = bulk(redirected);
export const getUserOutgoingCallingPlanCallMeNowBulk = readMembers((subjects, estate, group) => {
  const isFlat = hasFlatItems(estate, group) && !callMeNow.isStrict(estate, group);
  return subjects.map(itemOf(callMeNow.plan, "Call Me Now", isFlat));
});
