import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { allOf, not, type Truth, truthOf } from "./truth.js";

/** Whether rules judge a user of PureCloud. Only active users do anything. */
export function isActive(user: CleanPureCloudUser): Truth {
  return truthOf(user.state, (state) => state === "active");
}

/**
 * Whether rules judge a user of Odin. One without a line, a number, an address and a service that is on is no user of the
 * telephone.
 */
export function hasLineOrLogin(user: CleanOdinUser): Truth {
  const without = allOf(
    truthOf(user.endpoint, (endpoint) => endpoint === null || endpoint.type === "none"),
    truthOf(user.lines, (lines) => (lines ?? []).length === 0),
    // The lines are those that are known. Others may be among what was not read.
    truthOf(user.appearances, (places) => (places ?? []).every(({ isActive }) => isActive === false)),
    truthOf(user.registrations, (contacts) => (contacts ?? []).length === 0),
    truthOf(user.phoneNumber, (number) => number === null),
    truthOf(user.extension, (extension) => extension === null),
    truthOf(user.emailAddress, (email) => email === null),
    truthOf(user.alternateUserIds, (ids) => (ids ?? []).length === 0),
    truthOf(user.services, (services) => !(services ?? []).some(({ isActive }) => isActive === true)),
  );
  return not(without);
}
