import { asItems, asObject, type WireObject } from "../../record/wire.js";
import { fields, type Pick, rows } from "../pick.js";
import { UnusableAnswer } from "../section.js";

/** The fields of a page that are read, here and by the paging of the client. */
export const pageFields = fields("entities", "pageCount", "pageSize", "total", "nextUri", "cursor");

/** The same of a page whose entities are changed. Items of another kind stay. */
export const entitiesPick =
  (change: (entity: WireObject) => unknown): Pick =>
  (answer) => {
    const page = asObject(pageFields(answer));
    return page ? { ...page, entities: rows(change)(page.entities) } : answer;
  };

/** The same of a page of users. A location is personal data. It stays out even if the platform sends it without a request. */
export const userPage = (geolocation: boolean): Pick => (geolocation ? pageFields : withoutGeolocation);

const withoutGeolocation = entitiesPick(({ geolocation: _, ...user }) => user);

/** The entities of a page. One without them throws, because a missing field must not read as an empty list. */
export function entitiesOf(page: unknown): readonly unknown[] {
  const { entities } = asObject(page) ?? {};
  if (!Array.isArray(entities)) throw new UnusableAnswer("the answer holds no entities");
  return entities;
}

/** A page whose items all count. An item that is no object throws, because its meaning is unknown. */
export function itemPage<T>(page: T): T {
  if (!asItems(entitiesOf(page))) throw new UnusableAnswer("the listing holds items that are no objects");
  return page;
}
