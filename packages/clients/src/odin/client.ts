import { type ClientExtras, createClient } from "../core/client.js";
import { type ClientOptions, checkOptions, checkUrl } from "../core/options.js";
import type { paths } from "../generated/odin.gen.js";
import { type OdinOperations, odinOperations } from "../generated/odin.operations.gen.js";
import { describe } from "./describe.js";

/** Options of `createOdinClient`. */
export interface OdinOptions extends ClientOptions<"odin"> {
  /** The instance's host, such as `https://tenant.prod.odinapi.net`. A trailing `/api/v2` is taken off. */
  readonly baseUrl: string;
}

/** The Odin client: one method per operationId, `http` and `request`. */
export interface OdinClient extends OdinOperations, ClientExtras<paths> {}

/**
 * Makes a client of an Odin instance (the REST API over Cisco BroadWorks). Nothing is sent before the first call.
 * @throws TypeError if an option is missing or wrong
 */
export function createOdinClient(options: OdinOptions): OdinClient {
  const shared = checkOptions("odin", options);
  const baseUrl = checkUrl("odin", "baseUrl", options.baseUrl);
  return createClient<OdinClient>({ ...shared, describe, baseUrl, loginUrl: undefined }, odinOperations);
}
