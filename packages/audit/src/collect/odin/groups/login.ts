import { isApiConnectionError } from "@rollcall/clients/core";
import type { OdinClient } from "@rollcall/clients/odin";
import { asObject, asTrimmed } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import { outcomeOf, UnusableAnswer } from "../../section.js";
import type { OdinGroup } from "../group-ids.js";
import { idOf } from "./lists.js";
import { NoGroups } from "./no-groups.js";

/** What a login is for. Both are undefined for a login above the service providers, and if the session cannot be read. */
export type LoginOf = { readonly [Field in keyof OdinGroup]: string | undefined };

const UNKNOWN: LoginOf = { serviceProviderId: undefined, groupId: undefined };

/**
 * Reads what the login is for. Without an answer, the lists show what the login may see.
 *
 * @throws NoGroups for the login of a user, which sees only itself
 * @throws what ends the run, such as a refused login or a host that cannot be reached
 */
export async function loginOf(odin: Pick<OdinClient, "getSession">, caller: Caller): Promise<LoginOf> {
  const session = await read(odin, caller);
  if (!session) return UNKNOWN;
  if (asTrimmed(session.loginType)?.toLowerCase() === "user") {
    throw new NoGroups("the login is of a user, and sees only itself. Use the login of a group or a level above");
  }
  const [serviceProviderId, groupId] = [idOf(session, "serviceProviderId"), idOf(session, "groupId")];
  return { serviceProviderId, groupId };
}

async function read(odin: Pick<OdinClient, "getSession">, caller: Caller) {
  try {
    const session = asObject(await caller.call(odin, "getSession", {}));
    if (!session) throw new UnusableAnswer("the answer holds no session");
    return session;
  } catch (error) {
    if (isApiConnectionError(error)) throw error;
    outcomeOf(error);
    return undefined;
  }
}

/** @throws NoGroups if another service provider is requested than that of the login */
export function refuseOthers({ serviceProviderId: own }: LoginOf, requested: readonly string[]): void {
  const other = requested.find((id) => id !== own);
  if (own === undefined || other === undefined) return;
  throw new NoGroups(`the login is of the service provider "${own}", and does not see "${other}"`);
}
