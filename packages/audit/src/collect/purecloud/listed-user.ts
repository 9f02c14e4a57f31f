import { asObjects, asText, type WireObject } from "../../record/wire.js";
import type { PureCloudState } from "./states.js";

/** A listed user. */
export type ListedUser = WireObject & { readonly id: string };

/** The users of a page who can be audited in this state. */
export function usersIn(state: PureCloudState, page: unknown): readonly ListedUser[] {
  return (asObjects(page ?? []) ?? []).flatMap((user) => {
    const id = asText(user.id);
    return id === undefined || isInAnother(state, user) ? [] : [{ ...user, id }];
  });
}

/** Whether a user says to be in another state than the list's. A list that ignores the state would hide who is missing. */
export function isInAnother(state: PureCloudState, user: WireObject): boolean {
  const own = asText(user.state)?.toLowerCase();
  return own !== undefined && own !== state;
}
