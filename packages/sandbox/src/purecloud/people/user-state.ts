import type { UserState } from "@rollcall/clients/purecloud";
import type { Member } from "../common/org.js";

/** Whether a user is active, inactive or deleted. The roster gets the same answer from the ledger. */
export function stateOf({ person, written }: Member): UserState {
  return written.user?.state ?? (person?.deleted ? "deleted" : person?.left ? "inactive" : "active");
}
