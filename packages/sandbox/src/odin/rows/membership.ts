import { ok, userNotFound } from "../common/replies.js";
import { type Subject, subjectOf } from "../common/subject.js";
import { type List, type Place, placeOf } from "./list.js";

/** What a user belongs to. These are the items of the user's group that have the user. */
export interface MembershipRow<T> {
  readonly operationId: string;
  readonly items: (place: Place) => readonly T[];
  /** By default, all items have every user of the group. */
  readonly has?: (item: T, subject: Subject) => boolean;
  readonly row: (item: T, place: Place) => unknown;
  /** What is answered with the rows. By default, it is the bare list of them. */
  readonly answer?: (rows: readonly unknown[], place: Place) => unknown;
}

/** The operation of a row, and its handler. */
export const membership = <T>(row: MembershipRow<T>): List => [
  row.operationId,
  (call, estate, state) => {
    const place = placeOf(call, estate, state);
    if ("status" in place) return place;
    const userId = String(call.query.userId);
    const subject = subjectOf(estate, userId, state);
    if (subject?.serviceProviderId !== place.serviceProviderId || subject.groupId !== place.groupId)
      return userNotFound(userId);
    const items = row.items(place).filter((item) => row.has?.(item, subject) ?? true);
    const rows = items.map((item) => row.row(item, place));
    return ok(row.answer ? row.answer(rows, place) : rows);
  },
];
