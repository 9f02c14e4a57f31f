import { asTrimmed, type WireObject } from "../wire.js";
import { nameOf } from "./name-of.js";
import { membershipsIn } from "./shapes.js";

/** A queue that a user is a member of. */
export interface PureCloudQueue {
  readonly id: string | null;
  readonly name: string;
  /** How skills choose its agents: `NONE`, `BEST`, `ALL`, or another word. `null` if the list does not say. */
  readonly skillEvaluationMethod: string | null;
  /** Whether the user receives its conversations at the moment. */
  readonly joined: boolean;
}

export function queuesOf(data: unknown): PureCloudQueue[] | undefined {
  const memberships = membershipsIn(data);
  if (!memberships) return undefined;
  const queues = (list: WireObject[], joined: boolean) =>
    list.map((queue) => ({
      id: asTrimmed(queue.id) ?? null,
      name: nameOf(queue),
      skillEvaluationMethod: asTrimmed(queue.skillEvaluationMethod) ?? null,
      joined,
    }));
  return [...queues(memberships.joined, true), ...queues(memberships.unjoined, false)];
}
