/** What tests of behaviour import, which is the public entry points only. */
export * from "../../src/core/index.js";
export { createOdinClient, createOdinClientWith, passwordLogin } from "../../src/odin/index.js";
export {
  accessToken,
  authorizationCode,
  clientCredentials,
  createPureCloudClient,
  createPureCloudClientWith,
  items,
  pages,
  readRedirect,
  regions,
  startAuthorization,
  type UserTokens,
  updateUser,
} from "../../src/purecloud/index.js";
