import { type ClientExtras, createClient } from "../core/client.js";
import type { CallOptions } from "../core/operation.js";
import { type ClientOptions, checkOptions, checkUrl } from "../core/options.js";
import type { paths } from "../generated/odin.gen.js";
import { type OdinOperations, odinOperations } from "../generated/odin.operations.gen.js";
import { logout } from "./logout.js";

/** Options of `createOdinClient`. */
export interface OdinOptions extends ClientOptions<"odin"> {
  /** The instance's host, such as `https://tenant.prod.odinapi.net`. A trailing `/api/v2` is taken off. */
  readonly baseUrl: string;
}

/** The Odin client: one method per operationId, `http`, `request` and `logout`. */
export interface OdinClient extends OdinOperations, ClientExtras<paths> {
  /**
   * Ends the token that the client holds (`POST /api/v2/auth/token/logout`) and forgets it; sends nothing where it holds
   * none. A call after that logs in again.
   * @throws ApiError as methods do; the token is forgotten all the same
   */
  logout(options?: CallOptions): Promise<void>;
}

/**
 * Makes a client of an Odin instance (the REST API over Cisco BroadWorks). Nothing is sent before the first call.
 * @throws TypeError if an option is missing or wrong
 */
export function createOdinClient(options: OdinOptions): OdinClient {
  const shared = checkOptions("odin", options, "passwordLogin", { perSecond: 5 });
  const baseUrl = checkUrl("odin", "baseUrl", options.baseUrl);
  const explain = () => import("./explain.js");
  return createClient<OdinClient>({ ...shared, explain, baseUrl, loginUrl: undefined }, odinOperations, (core) => ({
    logout: (given?: CallOptions) => logout(core, given),
  }));
}
