import type { CallOptions } from "@rollcall/clients/core";
import { asCount } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import type { PureCloudSizes } from "./cost.js";
import type { PureCloudReader } from "./reader.js";
import type { PureCloudState } from "./states.js";

/**
 * How many members groups have, by the `total` of a page with one member. One call a group.
 *
 * @throws ApiError, and UnusableAnswer if an answer has no count
 */
export async function pureCloudGroupSizes(
  purecloud: PureCloudReader,
  groupIds: readonly string[],
  options: CallOptions = {},
): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const groupId of groupIds) {
    const total = asCount((await purecloud.getGroupMembers({ groupId, pageSize: 1, pageNumber: 1 }, options)).total);
    if (total === undefined) throw new UnusableAnswer("the platform does not say how many members a group has");
    sizes.push(total);
  }
  return sizes;
}

/**
 * How many users an organisation has in each state, by the `total` of a page with one user. One call a state.
 *
 * @throws ApiError, and UnusableAnswer if an answer has no count
 */
export async function pureCloudSizes(
  purecloud: PureCloudReader,
  states: readonly PureCloudState[],
  options: CallOptions = {},
): Promise<PureCloudSizes> {
  const sizes: { [state in PureCloudState]?: number } = {};
  for (const state of states) {
    const total = asCount((await purecloud.getUsers({ state, pageSize: 1, pageNumber: 1 }, options)).total);
    if (total === undefined) throw new UnusableAnswer(`the platform does not say how many ${state} users there are`);
    sizes[state] = total;
  }
  return sizes;
}
