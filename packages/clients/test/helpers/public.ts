/** What tests of behaviour import, which is the public entry points only. */
export * from "../../src/core/index.js";
export { createOdinClient, createOdinClientWith, passwordLogin } from "../../src/odin/index.js";
export {
  accessToken,
  addGroupMembers,
  addQueueMembers,
  analyticsUserDetails,
  authorizationCode,
  chunks,
  clientCredentials,
  createPureCloudClient,
  createPureCloudClientWith,
  items,
  JobError,
  pages,
  readRedirect,
  regions,
  removeGrants,
  removeGroupMembers,
  removeQueueMembers,
  repeatConflicts,
  replaceUserSkills,
  startAuthorization,
  type UserTokens,
  updateUser,
} from "../../src/purecloud/index.js";
