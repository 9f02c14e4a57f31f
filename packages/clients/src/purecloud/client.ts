import { type ClientExtras, createClient } from "../core/client.js";
import { must } from "../core/must.js";
import { type ClientOptions, checkOptions, checkUrl } from "../core/options.js";
import type { paths } from "../generated/purecloud.gen.js";
import { type PureCloudOperations, purecloudOperations } from "../generated/purecloud.operations.gen.js";
import { quota } from "./quota.js";
import { type Region, regions } from "./regions.js";

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
  const { region } = options;
  const known = region === undefined || Object.hasOwn(regions, region);
  must(known, `purecloud: unknown region (known: ${Object.keys(regions).join(", ")})`);
  const host = (name: "baseUrl" | "loginUrl", prefix: string, needed: boolean) => {
    const given = options[name];
    if (given !== undefined) return checkUrl("purecloud", name, given);
    must(!needed || region, `purecloud: region or ${name} is required`);
    return region && `https://${prefix}.${regions[region]}`;
  };
  return createClient<PureCloudClient>(
    {
      ...shared,
      explain: () => import("./explain.js"),
      quota,
      baseUrl: host("baseUrl", "api", true) ?? "",
      loginUrl: host("loginUrl", "login", shared.auth.login),
    },
    purecloudOperations,
  );
}
