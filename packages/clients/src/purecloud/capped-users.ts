import type { Params } from "../core/call/serialize.js";
import type { Cap } from "../core/paging/cap.js";

/** Users that are not active can be listed by page number up to here. Beyond that, the platform answers 400. */
const CAP = 10_000;

/** The cap of a list of users who are not active. It is loaded when such a list is read. */
export function capOf({ id, jabberId, pageNumber, pageSize: _, sortOrder: __, ...others }: Params): Cap {
  // The operation by cursor has no filter and another direction of sorting, so order is not kept beyond the cap.
  const unfiltered = (id ?? jabberId ?? pageNumber) === undefined;
  return {
    items: CAP,
    sure: others.state === "inactive",
    beyond: unfiltered ? { name: "getUsersQuery", params: others } : undefined,
  };
}
