import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { anyIn, type Truth, truthOf } from "./truth.js";

/** Whether rules judge a user of PureCloud. Only active users do anything. */
export function isActive(user: CleanPureCloudUser): Truth {
  return truthOf(user.state, (state) => state === "active");
}

/** What a user of the telephone has. Each is asked only if those before it are missing. */
const SIGNS: readonly ((user: CleanOdinUser) => Truth)[] = [
  ({ endpoint }) => truthOf(endpoint, (one) => one !== null && one.type !== "none"),
  ({ lines }) => truthOf(lines, (all) => (all ?? []).length > 0),
  // The lines are those that are known. Others may be among what was not read.
  ({ appearances }) => truthOf(appearances, (places) => (places ?? []).some(({ isActive }) => isActive !== false)),
  ({ registrations }) => truthOf(registrations, (contacts) => (contacts ?? []).length > 0),
  ({ phoneNumber }) => truthOf(phoneNumber, (number) => number !== null),
  ({ extension }) => truthOf(extension, (digits) => digits !== null),
  ({ emailAddress }) => truthOf(emailAddress, (email) => email !== null),
  ({ alternateUserIds }) => truthOf(alternateUserIds, (ids) => (ids ?? []).length > 0),
  ({ services }) => truthOf(services, (all) => (all ?? []).some(({ isActive }) => isActive === true)),
];

/**
 * Whether rules judge a user of Odin. One without a line, a number, an address and a service that is on is no user of the
 * telephone.
 */
export const hasLineOrLogin = (user: CleanOdinUser): Truth => anyIn(SIGNS, (has) => has(user));
