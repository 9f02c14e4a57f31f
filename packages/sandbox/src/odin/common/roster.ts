import type { Estate } from "../../estate/estate.js";
import type { OdinState, Settled } from "./state.js";
import type { Subject } from "./subject.js";

/** Takes an id from its user, and all that was written of that user. */
export function leave({ settled, gone, written }: OdinState, userId: string): void {
  settled.delete(userId);
  written.delete(userId);
  gone.add(userId);
}

/** The place of a user, and the person. */
export const settledOf = ({ person, isNew, serviceProviderId, groupId }: Subject): Settled => ({
  index: person.index,
  isNew,
  serviceProviderId,
  groupId,
});

/** A place for a user who is created now. */
export function nextSettled(
  estate: Estate,
  { created }: OdinState,
  home: Pick<Settled, "serviceProviderId" | "groupId">,
): Settled {
  created.count += 1;
  return { ...home, index: estate.size + created.count, isNew: true };
}
