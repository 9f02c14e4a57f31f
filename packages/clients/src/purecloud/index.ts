/** The client of the PureCloud (Genesys Cloud) API. */
export { accessToken } from "../core/auth/access-token.js";
export type * from "../generated/purecloud.gen.js";
export type * from "../generated/purecloud.operations.gen.js";
export {
  type AnalyticsUserDetailsClient,
  type AnalyticsUserDetailsOptions,
  analyticsUserDetails,
} from "./analytics-user-details.js";
export { chunks } from "./chunks.js";
export {
  createPureCloudClient,
  createPureCloudClientWith,
  type PureCloudClient,
  type PureCloudClientWith,
  type PureCloudOptions,
} from "./client.js";
export { directGrants } from "./direct-grants.js";
export { addGroupMembers, removeGroupMembers } from "./group-members.js";
export type { InPartsOptions } from "./in-parts.js";
export { JobError } from "./job-error.js";
export { authorizationCode } from "./login/authorization-code.js";
export type { AuthorizationCode, CodeToExchange, StoredTokens, UserTokens } from "./login/authorization-options.js";
export { type ClientCredentials, clientCredentials } from "./login/client-credentials.js";
export { readRedirect } from "./login/read-redirect.js";
export {
  type AuthorizationOptions,
  type StartedAuthorization,
  startAuthorization,
} from "./login/start-authorization.js";
export { methodsThrough } from "./methods-through.js";
export { items, pages, type SpecHasMethod } from "./pages.js";
export { addQueueMembers, type QueueMembersClient, removeQueueMembers } from "./queue-members.js";
export { type Region, regions } from "./regions.js";
export { type RemovedGrants, type RemoveGrantsClient, removeGrants } from "./remove-grants.js";
export { type RepeatOptions, repeatConflicts } from "./repeat-conflicts.js";
export { replaceUserSkills, type WantedSkill } from "./replace-user-skills.js";
export { type UpdateUserOptions, updateUser } from "./update-user.js";
export type { UserChange } from "./user-change.js";
export { queueMembership, userQueues } from "./user-queues.js";
