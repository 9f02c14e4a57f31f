import { asCount, asItems, asObject, asText, type WireObject } from "../../record/wire.js";
import { fields, type Pick, rows } from "../pick.js";
import { UnusableAnswer } from "../section.js";

/** The fields of a page that can be trusted. */
export interface Page {
  readonly entities: readonly unknown[];
  readonly pageCount: number | undefined;
  readonly total: number | undefined;
  /** Whether it names a page that follows. */
  readonly hasNext: boolean;
}

/** Reads one page by its number, from 1. */
export type FetchPage = (pageNumber: number) => Promise<Page>;

/** The fields of a page that are read. */
export const pageFields = fields("entities", "pageCount", "total", "nextUri");

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

/** Parses a page. One without `entities` throws, because a missing field must not read as an empty list. */
export function pageOf(answer: unknown): Page {
  const { entities, pageCount, total, nextUri } = asObject(answer) ?? {};
  if (!Array.isArray(entities)) throw new UnusableAnswer("the answer holds no entities");
  return { entities, pageCount: asCount(pageCount), total: asCount(total), hasNext: asText(nextUri) !== undefined };
}

/** Parses a page whose items all count. An item that is no object throws, because its meaning is unknown. */
export function itemPageOf(answer: unknown): Page {
  const page = pageOf(answer);
  if (!asItems(page.entities)) throw new UnusableAnswer("the listing holds items that are no objects");
  return page;
}

/**
 * Whether a page is the last one. None is that names a page that follows. Then the page count decides. Without a page count, the
 * last page is the first that is not full.
 */
export function isLast({ entities, pageCount, hasNext }: Page, pageNumber: number, pageSize: number): boolean {
  if (hasNext) return false;
  if (entities.length === 0) return true;
  return pageCount === undefined ? entities.length < pageSize : pageNumber >= pageCount;
}

/**
 * All entities of a listing. Each `id` comes once, because entities move between pages while we read. If the pages never end, the
 * listing ends with a page that has nothing new.
 *
 * @throws UnusableAnswer if the platform counts more than it lists, because the rest must not read as "has none"
 */
export async function allEntities(fetchPage: FetchPage, pageSize: number): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const ids = new Set<unknown>();
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = await fetchPage(pageNumber);
    const fresh = page.entities.filter((entity) => {
      const id = asObject(entity)?.id;
      const isKnown = id !== undefined && ids.has(id);
      ids.add(id); // A page may list an entity twice.
      return !isKnown;
    });
    found.push(...fresh);
    const missing = Math.max((page.total ?? 0) - found.length, page.entities.length === 0 && page.hasNext ? 1 : 0);
    if (missing > 0 && fresh.length === 0) throw new UnusableAnswer(`the listing lacks ${missing} or more items`, true);
    if (fresh.length === 0 || (missing <= 0 && isLast(page, pageNumber, pageSize))) return found;
  }
}
