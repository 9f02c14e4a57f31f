/** The client of the PureCloud (Genesys Cloud) API. */
export { accessToken } from "../core/auth.js";
export type * from "../generated/purecloud.gen.js";
export type * from "../generated/purecloud.operations.gen.js";
export { authorizationCode } from "./authorization-code.js";
export type { AuthorizationCode, CodeToExchange, StoredTokens, UserTokens } from "./authorization-options.js";
export { createPureCloudClient, type PureCloudClient, type PureCloudOptions } from "./client.js";
export { type ClientCredentials, clientCredentials } from "./client-credentials.js";
export { items, pages } from "./pages.js";
export { readRedirect } from "./read-redirect.js";
export { type Region, regions } from "./regions.js";
export { type AuthorizationOptions, type StartedAuthorization, startAuthorization } from "./start-authorization.js";
export { type UserChange, updateUser } from "./update-user.js";
