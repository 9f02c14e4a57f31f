import type { CallOptions } from "@rollcall/clients/core";
import { UnusableAnswer } from "../section.js";
import type { PureCloudSizes } from "./cost.js";
import type { PureCloudState } from "./listing.js";
import { pageOf } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/**
 * How many users an organisation has of each state, by the `total` of a page of one: one call a state.
 *
 * @throws ApiError; UnusableAnswer where an answer does not say it
 */
export async function pureCloudSizes(
  purecloud: PureCloudReader,
  states: readonly PureCloudState[],
  options: CallOptions = {},
): Promise<PureCloudSizes> {
  const sizes: { [state in PureCloudState]?: number } = {};
  for (const state of states) {
    const { total } = pageOf(await purecloud.getUsers({ state, pageSize: 1, pageNumber: 1 }, options));
    if (total === undefined) throw new UnusableAnswer(`the platform does not say how many ${state} users there are`);
    sizes[state] = total;
  }
  return sizes;
}
