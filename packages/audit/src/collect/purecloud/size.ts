import type { CallOptions } from "@rollcall/clients/core";
import { asCount } from "../../record/wire.js";
import { outcomeOf, UnusableAnswer } from "../section.js";
import type { PureCloudSizes } from "./cost.js";
import { type ListedUser, usersIn } from "./listed-user.js";
import type { PureCloudReader } from "./reader.js";
import { shareIn } from "./run-size.js";
import { Divisions } from "./selection.js";
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
  return (await firstPages(purecloud, states, 1, options)).sizes;
}

/**
 * How many users an organisation has deleted, by the `total` of a page with one user. One call. Undefined if it cannot be read.
 *
 * @throws ApiError for a refused login or an abort
 */
export async function pureCloudDeletedSize(
  purecloud: PureCloudReader,
  options: CallOptions = {},
): Promise<number | undefined> {
  try {
    return asCount((await purecloud.getUsers({ state: "deleted", pageSize: 1, pageNumber: 1 }, options)).total);
  } catch (error) {
    outcomeOf(error);
    return undefined;
  }
}

/** The users of an organisation, and which part of them some divisions have. */
export interface PureCloudDivisionSizes {
  /** The users of all divisions. */
  readonly sizes: PureCloudSizes;
  /** From 0 to 1, as the first page of each state tells. An audit reckons with the same. */
  readonly share: number;
}

/** Which divisions are audited, and how. */
export interface DivisionSizesOptions extends CallOptions {
  readonly divisionIds: readonly string[];
  /** That of the audit. @default 500 */
  readonly pageSize?: number | undefined;
}

/**
 * The same as {@link pureCloudSizes} for an audit of some divisions. The platform does not count the users of a division. One
 * call a state.
 *
 * @throws ApiError, UnusableAnswer if an answer has no count, and RangeError without a division
 */
export async function pureCloudDivisionSizes(
  purecloud: PureCloudReader,
  states: readonly PureCloudState[],
  { divisionIds, pageSize = 500, ...options }: DivisionSizesOptions,
): Promise<PureCloudDivisionSizes> {
  const divisions = new Divisions({ divisionIds });
  const { sizes, users } = await firstPages(purecloud, states, pageSize, options);
  return { sizes, share: shareIn(divisions, users) };
}

async function firstPages(
  purecloud: PureCloudReader,
  states: readonly PureCloudState[],
  pageSize: number,
  options: CallOptions,
) {
  const sizes: { [state in PureCloudState]?: number } = {};
  const users: ListedUser[] = [];
  for (const state of states) {
    const page = await purecloud.getUsers({ state, pageSize, pageNumber: 1 }, options);
    const total = asCount(page.total);
    if (total === undefined) throw new UnusableAnswer(`the platform does not say how many ${state} users there are`);
    sizes[state] = total;
    users.push(...usersIn(state, page.entities));
  }
  return { sizes, users };
}
