import { type ClientExtras, createClient } from "../core/client.js";
import { type ClientOptions, checkOptions } from "../core/options.js";
import type { paths } from "../generated/purecloud.gen.js";
import { type PureCloudOperations, purecloudOperations } from "../generated/purecloud.operations.gen.js";
import { describe } from "./describe.js";
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
  const shared = checkOptions("purecloud", options);
  const { region } = options;
  const baseUrl = hostOf("api", region, options.baseUrl);
  const loginUrl = hostOf("login", region, options.loginUrl);
  if (baseUrl === undefined) throw new TypeError("purecloud: region or baseUrl is required");
  if (loginUrl === undefined && shared.auth.login) {
    throw new TypeError("purecloud: loginUrl is required beside baseUrl, for a login must know the token host");
  }
  return createClient<PureCloudClient>({ ...shared, describe, quota, baseUrl, loginUrl }, purecloudOperations);
}
