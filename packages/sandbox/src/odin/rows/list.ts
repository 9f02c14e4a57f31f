import type { Estate } from "../../estate/estate.js";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { groupsOf } from "../common/answering.js";
import type { Group } from "../common/group.js";
import { groupNotFound, missingKey, notFound, ok, providerNotFound, unauthorised } from "../common/replies.js";
import type { OdinState } from "../common/state.js";
import type { Wire } from "../common/subject.js";
import { reachOf, sees } from "../session/reach.js";

/** Of what a list is, with all from which its rows follow. The list of a whole service provider has an empty `groupId`. */
export interface Place extends Group {
  readonly estate: Estate;
  readonly call: Call;
  readonly state: OdinState;
}

/** A list of what a group or a service provider has, such as hunt groups. */
export interface ListRow<T> {
  readonly operationId: string;
  /** By default, the list is of a group, and a request must name one. */
  readonly of?: "provider";
  /** Everything in the list, in its order. */
  readonly items: (place: Place) => readonly T[];
  /** An item as the list has it. By default, it is the item itself. */
  readonly row?: (item: T, place: Place) => unknown;
  /** What is answered with the rows. By default, it is the bare list of them. */
  readonly answer?: (rows: readonly unknown[], place: Place) => unknown;
  /** How one item is read at the same path. */
  readonly one?: {
    /** The parameter that names it. */
    readonly parameter: string;
    readonly keyOf: (item: T) => string;
    /** The group in which an item is, for a read without the group. */
    readonly groupOf: (estate: Estate, key: string) => Group | undefined;
    readonly detail: (item: T, place: Place) => Wire;
  };
}

/** One item, by its key. A login sees only what is in its groups. */
function oneOf<T>({ items, one }: ListRow<T>, key: string, { call, estate, state }: Omit<Place, keyof Group>): Reply {
  const group = one?.groupOf(estate, key);
  if (one === undefined || group === undefined) return notFound();
  if (!sees(reachOf(estate, call.login), group)) return unauthorised();
  const place = { ...group, call, estate, state };
  const item = items(place).find((each) => one.keyOf(each) === key);
  return item === undefined ? notFound() : ok(one.detail(item, place));
}

const listHandler =
  <T>(row: ListRow<T>): Handler<OdinState> =>
  (call, estate, state) => {
    const key = row.one && call.query[row.one.parameter];
    if (key !== undefined) return oneOf(row, String(key), { call, estate, state });
    const { serviceProviderId, groupId = "" } = call.query as Partial<Record<string, string>>;
    if (serviceProviderId === undefined) return missingKey("serviceProviderId");
    if (groupId === "" && row.of === undefined) return missingKey("groupId");
    const groups = groupsOf(estate, serviceProviderId);
    if (!groups) return providerNotFound();
    if (groupId !== "" && !groups.includes(groupId)) return groupNotFound();
    const place = { serviceProviderId, groupId, call, estate, state };
    const rows = row.items(place).map((item) => row.row?.(item, place) ?? item);
    return ok(row.answer ? row.answer(rows, place) : rows);
  };

/** The operation of a row, and its handler. */
export type List = readonly [string, Handler<OdinState>];

export const list = <T>(row: ListRow<T>): List => [row.operationId, listHandler(row)];
