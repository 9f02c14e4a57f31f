/** What tests of behaviour import: the public entry points only. */
export * from "../src/core/index.js";
export { createOdinClient, passwordLogin } from "../src/odin/index.js";
export { accessToken, clientCredentials, createPureCloudClient, regions } from "../src/purecloud/index.js";
