import { type ClientExtras, createClient } from "../core/client.js";
import type { NamedOperation } from "../core/operation.js";
import { type ClientOptions, checkOptions } from "../core/options.js";
import type { paths } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { purecloudOperations } from "../generated/purecloud.table.gen.js";
import { hostOf } from "./hosts.js";
import { quota } from "./quota.js";
import type { Region } from "./regions.js";

/** Options of `createPureCloudClient`. `region` or `baseUrl` is required. */
export interface PureCloudOptions extends ClientOptions<"purecloud"> {
  /** The organisation's region. The hosts follow from it. */
  readonly region?: Region | undefined;
  /** The API's host, for gateways and mocks. It takes precedence over the region's. */
  readonly baseUrl?: string | undefined;
  /** The token host. It takes precedence over the region's. Required to log in if only `baseUrl` is given. */
  readonly loginUrl?: string | undefined;
}

/** The PureCloud client: one method per operationId, `http` and `request`. */
export interface PureCloudClient extends PureCloudOperations, ClientExtras<paths> {}

/** A PureCloud client with some operations only: `PureCloudClientWith<"getUsers" | "patchUser">`. */
export type PureCloudClientWith<Name extends keyof PureCloudOperations> = Pick<PureCloudOperations, Name> &
  ClientExtras<paths>;

/**
 * Makes a client of the PureCloud (Genesys Cloud) API. Nothing is sent before the first call.
 * @throws TypeError if an option is missing or wrong
 */
export function createPureCloudClient(options: PureCloudOptions): PureCloudClient {
  return createPureCloudClientWith(purecloudOperations, options);
}

/**
 * Makes a PureCloud client with the operations that it is given, for pages in a browser. A bundler drops all others.
 * @param operations some of `@rollcall/clients/purecloud/operations`, each by its own name: `{ getUsers, patchUser }`
 * @throws TypeError if an option is missing or wrong
 */
export function createPureCloudClientWith<Name extends keyof PureCloudOperations>(
  operations: { readonly [Each in Name]: NamedOperation<"purecloud", Each> },
  options: PureCloudOptions,
): PureCloudClientWith<Name> {
  const shared = checkOptions("purecloud", options, "clientCredentials", { perMinute: 300 });
  const own = {
    explain: () => import("./explain.js"),
    byPath: () => import("./by-path.js"),
    quota,
    baseUrl: hostOf("api", "baseUrl", options, true) ?? "",
    loginUrl: hostOf("login", "loginUrl", options, shared.auth.login),
  };
  return createClient({ ...shared, ...own }, operations);
}
