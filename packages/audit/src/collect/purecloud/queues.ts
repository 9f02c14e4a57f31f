import type { WireObject } from "../../record/wire.js";
import { asText } from "../../record/wire.js";

/** Queues by name, and then by id. The list of queues and a user's own calls may have other orders. */
export function inQueueOrder(queues: readonly WireObject[]): readonly WireObject[] {
  const keys = new Map(queues.map((queue) => [queue, [asText(queue.name) ?? "", asText(queue.id) ?? ""] as const]));
  return [...keys].sort(([, one], [, other]) => compare(one, other)).map(([queue]) => queue);
}

function compare([name, id]: readonly [string, string], [otherName, otherId]: readonly [string, string]): number {
  if (name !== otherName) return name < otherName ? -1 : 1;
  return id < otherId ? -1 : id === otherId ? 0 : 1;
}

/**
 * A queue of a user, the same from either operation. `autoAnswerOnly` is in the list of queues alone, and the context has it. A
 * row of a member also has `ringNumber` and `memberBy`. No answer about a user has these, so nobody's record has them.
 */
export function queueOfUser({ autoAnswerOnly: _, joined: __, ...queue }: WireObject, joined: boolean): WireObject {
  return { ...queue, joined };
}
