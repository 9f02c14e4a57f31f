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
    /** The group in which an item is, for a read without the group. By default, the read names the group. */
    readonly groupOf?: (estate: Estate, key: string) => Group | undefined;
    readonly detail: (item: T, place: Place) => Wire;
  };
}

/** One item of a place, by its key. */
function oneAt<T>({ items, one }: ListRow<T>, key: string, place: Place): Reply {
  const item = items(place).find((each) => one?.keyOf(each) === key);
  return item === undefined || one === undefined ? notFound() : ok(one.detail(item, place));
}

/** The place that a call names. A refusal if it names none, or one that does not exist. */
export function placeOf(call: Call, estate: Estate, state: OdinState, of?: "provider"): Place | Reply {
  const { serviceProviderId, groupId = "" } = call.query as Partial<Record<string, string>>;
  if (serviceProviderId === undefined) return missingKey("serviceProviderId");
  if (groupId === "" && of === undefined) return missingKey("groupId");
  const groups = groupsOf(estate, serviceProviderId);
  if (!groups) return providerNotFound();
  if (groupId !== "" && !groups.includes(groupId)) return groupNotFound();
  return { serviceProviderId, groupId, call, estate, state };
}

const listHandler =
  <T>(row: ListRow<T>): Handler<OdinState> =>
  (call, estate, state) => {
    const { one } = row;
    const key = one && call.query[one.parameter];
    if (key !== undefined && one?.groupOf) {
      const group = one.groupOf(estate, String(key));
      if (group === undefined) return notFound();
      // A login sees only what is in its groups.
      if (!sees(reachOf(estate, call.login), group)) return unauthorised();
      return oneAt(row, String(key), { ...group, call, estate, state });
    }
    const place = placeOf(call, estate, state, row.of);
    if ("status" in place) return place;
    if (key !== undefined) return oneAt(row, String(key), place);
    const rows = row.items(place).map((item) => row.row?.(item, place) ?? item);
    return ok(row.answer ? row.answer(rows, place) : rows);
  };

/** The operation of a row, and its handler. */
export type List = readonly [string, Handler<OdinState>];

export const list = <T>(row: ListRow<T>): List => [row.operationId, listHandler(row)];
