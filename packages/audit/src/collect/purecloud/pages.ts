import { asItems, asObject, type WireObject } from "../../record/wire.js";
import { fields, type Pick } from "../pick.js";
import { UnusableAnswer } from "../section.js";

/** The fields of a page that are read, here and by the paging of the client. */
export const pageFields = fields("entities", "pageCount", "pageSize", "total", "nextUri", "cursor");

/** The same of a page of users. A location is personal data. It stays out even if the platform sends it without a request. */
export const userPage =
  (geolocation: boolean): Pick =>
  (answer) => {
    const page = pageFields(answer);
    const { entities } = asObject(page) ?? {};
    if (geolocation || !Array.isArray(entities)) return page;
    const others = ({ geolocation: _, ...user }: WireObject) => user;
    const users = entities.map((user: unknown) => (asObject(user) ? others(user as WireObject) : user));
    return { ...asObject(page), entities: users };
  };

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
