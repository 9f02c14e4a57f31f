import { type ClientExtras, createClient } from "../core/client.js";
import { type ClientOptions, checkOptions } from "../core/options.js";
import type { paths } from "../generated/purecloud.gen.js";
import { type PureCloudOperations, purecloudOperations } from "../generated/purecloud.operations.gen.js";
import { hostOf } from "./hosts.js";
import { quota } from "./quota.js";
import type { Region } from "./regions.js";

/** Options of `createPureCloudClient`. `region` or `baseUrl` is required. */
export interface PureCloudOptions extends ClientOptions<"purecloud"> {
  /** The organisation's region; the hosts follow from it. */
  readonly region?: Region | undefined;
  /** The API's host, for gateways and mocks; goes before the region's. */
  readonly baseUrl?: string | undefined;
  /** The token host; goes before the region's. Required to log in where only `baseUrl` is given. */
  readonly loginUrl?: string | undefined;
}

/** The PureCloud client: one method per operationId, `http` and `request`. */
export interface PureCloudClient extends PureCloudOperations, ClientExtras<paths> {}

/**
 * Makes a client of the PureCloud (Genesys Cloud) API. Nothing is sent before the first call.
 * @throws TypeError if an option is missing or wrong
 */
export function createPureCloudClient(options: PureCloudOptions): PureCloudClient {
  const shared = checkOptions("purecloud", options, "clientCredentials", { perMinute: 300 });
  const explain = () => import("./explain.js");
  const baseUrl = hostOf("api", "baseUrl", options, true) ?? "";
  const loginUrl = hostOf("login", "loginUrl", options, shared.auth.login);
  return createClient<PureCloudClient>({ ...shared, explain, quota, baseUrl, loginUrl }, purecloudOperations);
}
