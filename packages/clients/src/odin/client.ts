import { type ClientExtras, createClient } from "../core/client.js";
import type { CallOptions, NamedOperation } from "../core/operation.js";
import { type ClientOptions, checkOptions, checkUrl } from "../core/options.js";
import type { paths } from "../generated/odin.gen.js";
import type { OdinOperations } from "../generated/odin.operations.gen.js";
import { odinOperations } from "../generated/odin.table.gen.js";
import { logout } from "./logout.js";

/** Options of `createOdinClient`. */
export interface OdinOptions extends ClientOptions<"odin"> {
  /** The instance's host, such as `https://tenant.prod.odinapi.net`. A trailing `/api/v2` is dropped. */
  readonly baseUrl: string;
}

/** What an Odin client has in addition to a method for each operation. */
export interface OdinExtras extends ClientExtras<paths> {
  /**
   * Ends the token that the client holds (`POST /api/v2/auth/token/logout`) and discards it. It sends nothing if there is
   * none. A call after that logs in again.
   * @throws ApiError as methods do. The token is discarded even then
   */
  logout(options?: CallOptions): Promise<void>;
}

/** The Odin client: one method per operationId, `http`, `request` and `logout`. */
export interface OdinClient extends OdinOperations, OdinExtras {}

/** An Odin client with some operations only: `OdinClientWith<"getUser" | "getUsers">`. */
export type OdinClientWith<Name extends keyof OdinOperations> = Pick<OdinOperations, Name> & OdinExtras;

/**
 * Makes a client of an Odin instance (the REST API over Cisco BroadWorks). Nothing is sent before the first call.
 * @throws TypeError if an option is missing or wrong
 */
export function createOdinClient(options: OdinOptions): OdinClient {
  return createOdinClientWith(odinOperations, options);
}

/**
 * Makes an Odin client with the operations that it is given, for pages in a browser. A bundler drops all others.
 * @param operations some of `@rollcall/clients/odin/operations`, each by its own name: `{ getUser, getUsers }`
 * @throws TypeError if an option is missing or wrong
 */
export function createOdinClientWith<Name extends keyof OdinOperations>(
  operations: { readonly [Each in Name]: NamedOperation<"odin", Each> },
  options: OdinOptions,
): OdinClientWith<Name> {
  const shared = checkOptions("odin", options, "passwordLogin", { perSecond: 5 });
  const own = {
    explain: () => import("./explain.js"),
    byPath: () => import("./by-path.js"),
    baseUrl: checkUrl("odin", "baseUrl", options.baseUrl),
    loginUrl: undefined,
  };
  return createClient({ ...shared, ...own }, operations, (core) => ({
    logout: (given?: CallOptions) => logout(core, given),
  }));
}
