import { asBoolean, asCount, asObject, asText, type WireObject } from "../../../record/wire.js";
import type { Caller } from "../../caller.js";
import { fields, onlyFields, type Pick } from "../../pick.js";
import { UnusableAnswer } from "../../section.js";
import { entitiesOf, itemPage } from "../pages.js";
import type { PureCloudReader } from "../reader.js";
import { MEMBERS_PAGE } from "./page-sizes.js";

/** A member of a queue. */
export interface QueueMemberRow {
  readonly userId: string;
  readonly joined: boolean;
  /** How the user became a member. */
  readonly memberBy: unknown;
}

/** The members of a queue, and how many rows name nobody. */
export interface QueueMembers {
  readonly rows: readonly QueueMemberRow[];
  readonly unknown: number;
}

/** What the platform says instead of the id of a user whom it does not find. */
const NOBODY = "UNKNOWN-USER";

const FIELDS = ["id", "joined", "memberBy"] as const;

/** Of a page, only what memberships are made of. Each row carries a whole user. */
const memberFields: Pick = (answer) => {
  const page = fields("entities")(answer);
  const entities = asObject(page)?.entities;
  if (!Array.isArray(entities)) return page;
  return { entities: entities.map((row: unknown) => (asObject(row) ? slim(row as WireObject) : row)) };
};

function slim(row: WireObject): WireObject {
  const user = asObject(row.user);
  return { ...onlyFields(row, FIELDS), ...(user && { user: onlyFields(user, ["id"]) }) };
}

/** A list and its count say different things. */
export class CountsDiffer extends UnusableAnswer {
  constructor(found: number, counted: number | undefined) {
    super(`its list has ${found} of ${counted ?? "?"} members`, true);
  }
}

/** Where the members of queues are read. */
export interface MembersInput {
  readonly purecloud: PureCloudReader;
  readonly caller: Caller;
}

/**
 * Reads the members of a queue. The answer has no total, so `memberCount` of the queue says when the list is whole. If both
 * differ, the count and the list are read again, and then to the end.
 *
 * @throws CountsDiffer if they still differ, because a member may be missing
 */
export async function readQueueMembers(input: MembersInput, queue: WireObject): Promise<QueueMembers> {
  const queueId = asText(queue.id) ?? "";
  const { purecloud, caller } = input;
  const count = asCount(queue.memberCount);
  const first = await readPages(input, queueId, count);
  if (agrees(first, count)) return first;
  const again = asObject(await caller.call(purecloud, "getRoutingQueue", { queueId }, fields("id", "memberCount")));
  const second = await readPages(input, queueId, undefined);
  const latest = asCount(again?.memberCount);
  if (agrees(second, latest)) return second;
  const { rows, unknown } = second;
  throw new CountsDiffer(rows.length + unknown, latest);
}

/** Users whom the platform does not find may be among those that it counts, or not. */
function agrees({ rows, unknown }: QueueMembers, count: number | undefined): boolean {
  return count === undefined || count === rows.length || count === rows.length + unknown;
}

/** Reads pages until there are as many rows as counted, or a page has nobody new. A short page is not always the last. */
async function readPages(
  { purecloud, caller }: MembersInput,
  queueId: string,
  count: number | undefined,
): Promise<QueueMembers> {
  const rows = new Map<string, QueueMemberRow>();
  let unknown = 0;
  for (let pageNumber = 1; ; pageNumber += 1) {
    const params = { queueId, pageSize: MEMBERS_PAGE, pageNumber };
    const page = await caller.read(purecloud, "getRoutingQueueMembers", params, itemPage, memberFields);
    const found = entitiesOf(page).map(rowOf);
    const fresh = found.flatMap((row) => (row && !rows.has(row.userId) ? row : []));
    for (const row of fresh) rows.set(row.userId, row);
    const nobody = found.filter((row) => row === undefined).length;
    unknown += nobody;
    const isCounted = count !== undefined && rows.size + unknown >= count;
    const isIdle = fresh.length === 0 && (nobody === 0 || count === undefined);
    if (isCounted || isIdle) return { rows: [...rows.values()], unknown };
  }
}

/** A row. Undefined if it names nobody. */
function rowOf(entity: unknown): QueueMemberRow | undefined {
  const row = asObject(entity) ?? {};
  const userId = asText(asObject(row.user)?.id) ?? asText(row.id);
  if (userId === undefined || userId === NOBODY || row.id === NOBODY) return undefined;
  const joined = asBoolean(row.joined);
  if (joined === undefined) throw new UnusableAnswer("its list does not say who has joined");
  return { userId, joined, memberBy: row.memberBy };
}
