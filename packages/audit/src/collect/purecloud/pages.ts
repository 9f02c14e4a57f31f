import { PURECLOUD_LISTED_ON_REQUEST, type PureCloudSectionName } from "../../record/purecloud/record.js";
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

/** The same of a page of users. Some fields are personal data. They stay out even if the platform sends them without a request. */
export function userPage(chosen: ReadonlySet<PureCloudSectionName>): Pick {
  const unwanted: readonly string[] = ON_REQUEST.filter((name) => !chosen.has(name));
  return entitiesPick((user) => {
    if (!unwanted.some((field) => Object.hasOwn(user, field))) return user;
    return Object.fromEntries(Object.entries(user).filter(([field]) => !unwanted.includes(field)));
  });
}

/** The sections on request that a listed user may carry, each under the field of its name. */
const ON_REQUEST = ["geolocation", ...PURECLOUD_LISTED_ON_REQUEST] as const;

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
