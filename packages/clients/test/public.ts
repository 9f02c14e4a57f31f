/** What tests of behaviour import: the public entry points only. */
export * from "../src/core/index.js";
export { createOdinClient, passwordLogin } from "../src/odin/index.js";
export {
  accessToken,
  clientCredentials,
  createPureCloudClient,
  items,
  pages,
  regions,
  updateUser,
} from "../src/purecloud/index.js";
