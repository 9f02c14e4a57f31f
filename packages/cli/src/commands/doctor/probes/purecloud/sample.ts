import type { Operation } from "@rollcall/clients/core";
import {
  getAuthorizationDivisions,
  getAuthorizationRoles,
  getRoutingQueueMembers,
  getRoutingQueues,
  getUserQueues,
  getUsers,
} from "@rollcall/clients/purecloud/operations";
import { need, type Read, type ReadParams } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, numberOf, type Row, rowsOf } from "../../evidence/rows.js";

/** The reads that find users, queues, roles and divisions. */
export const PURECLOUD_SAMPLE_READS = [getUsers, getRoutingQueues, getAuthorizationRoles, getAuthorizationDivisions];
/** Pages of queues that are read. */
const QUEUE_PAGES = 4;
/** How many calls the sample makes at most. */
export const PURECLOUD_SAMPLE_MOST = 3 + QUEUE_PAGES + 2;

/** Whom PureCloud is asked about. A part is read when a probe asks for it. */
export interface PureCloudSample {
  /** The first users of a state. */
  userIds(state: "active" | "inactive" | "deleted"): Promise<readonly string[]>;
  /** Queues with members first. `isWhole` says whether these are all that the login sees. */
  queues(): Promise<{ readonly rows: readonly Row[]; readonly isWhole: boolean }>;
  roleIds(): Promise<readonly string[]>;
  divisionIds(): Promise<readonly string[]>;
}

export function pureCloudSample(read: Read): PureCloudSample {
  const first = async (operation: Operation, params: ReadParams) =>
    idsOf(await entitiesOf(read, operation, { pageSize: 100, ...params }), "id");
  return {
    userIds: (state) => first(getUsers, { state, pageSize: 500 }),
    queues: async () => {
      const { rows, isWhole } = await allPages(read, getRoutingQueues, { pageSize: 500 }, QUEUE_PAGES);
      return { rows: [...rows].sort((a, b) => membersIn(b) - membersIn(a)), isWhole };
    },
    roleIds: () => first(getAuthorizationRoles, { userCount: false }),
    divisionIds: () => first(getAuthorizationDivisions, {}),
  };
}

/** The rows of one page. @throws Unsettled if it is refused */
export const entitiesOf = async (read: Read, operation: Operation, params: ReadParams): Promise<Row[]> =>
  rowsOf(need(await read(operation, params)), "entities");

/** How many members a queue says that it has. */
export const membersIn = (queue: Row): number => numberOf(queue, "memberCount") ?? 0;

/** The rows of a listing, page by page. A listing without `pageCount` ends with an empty page. */
export async function allPages(
  read: Read,
  operation: Operation,
  params: ReadParams,
  most: number,
): Promise<{ rows: Row[]; isWhole: boolean }> {
  const rows: Row[] = [];
  for (let pageNumber = 1; pageNumber <= most; pageNumber += 1) {
    const body = need(await read(operation, { ...params, pageNumber }));
    const page = rowsOf(body, "entities");
    rows.push(...page);
    const pages = numberOf(body, "pageCount");
    const isLast = pages === undefined ? isEnd(page, body) : pageNumber >= pages;
    if (isLast) return { rows, isWhole: true };
  }
  return { rows, isWhole: false };
}

const isEnd = (page: readonly Row[], body: unknown) =>
  page.length === 0 ||
  (isRow(body) && typeof body.nextUri !== "string" && page.length < (numberOf(body, "pageSize") ?? 0));

/** Pages of members that are read. Several, because nobody knows whether a filtered page is full. */
export const MEMBER_PAGES = 3;

/** The members of a queue, until a page is empty. A page that a filter emptied may have others after it. */
export async function membersOf(
  read: Read,
  queueId: string,
  filter: ReadParams = {},
): Promise<{ rows: Row[]; isWhole: boolean }> {
  const rows: Row[] = [];
  const isFiltered = Object.keys(filter).length > 0;
  for (let pageNumber = 1; pageNumber <= MEMBER_PAGES; pageNumber += 1) {
    const body = need(await read(getRoutingQueueMembers, { queueId, ...filter, pageSize: 100, pageNumber }));
    const page = rowsOf(body, "entities");
    if (page.length === 0 && !(isFiltered && isRow(body) && typeof body.nextUri === "string"))
      return { rows, isWhole: true };
    rows.push(...page);
  }
  return { rows, isWhole: false };
}

/** The id of the user of a member. */
export const memberId = (member: Row): string | undefined =>
  idOf(isRow(member.user) ? member.user : undefined, "id") ?? idOf(member, "id");

/** Whether a member was added to the queue (`user`), or serves it through a group (`group`). */
export const memberBy = (member: Row): string =>
  typeof member.memberBy === "string" ? member.memberBy.toLowerCase() : "";

/** The ids of all queues of a user, joined or not. Two calls, and more for a user with more than 100 queues. */
export async function queuesOf(read: Read, userId: string): Promise<ReadonlySet<string>> {
  const ids: string[] = [];
  for (const joined of [true, false])
    ids.push(...idsOf((await allPages(read, getUserQueues, { userId, joined, pageSize: 100 }, 2)).rows, "id"));
  return new Set(ids);
}

/** How many calls `queuesOf` makes at most. */
export const QUEUES_OF_MOST = 4;
