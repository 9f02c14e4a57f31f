import { asCount, asObject, asRows } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";

/** One page of a listing, as far as the wire can be trusted. */
export interface Page {
  readonly entities: readonly unknown[];
  readonly pageCount: number | undefined;
  readonly total: number | undefined;
}

/** Asks for one page by its number, from 1. */
export type FetchPage = (pageNumber: number) => Promise<Page>;

/** Reads a listing's page. One without `entities` throws: a field that was not sent must not read as an empty list. */
export function pageOf(answer: unknown): Page {
  const { entities, pageCount, total } = asObject(answer) ?? {};
  if (!Array.isArray(entities)) throw new UnusableAnswer("the answer holds no entities");
  return { entities, pageCount: asCount(pageCount), total: asCount(total) };
}

/** Reads a listing's page of which every row counts. One that is no object throws: what it stands for is not known. */
export function rowsOf(answer: unknown): Page {
  const page = pageOf(answer);
  if (!asRows(page.entities)) throw new UnusableAnswer("the listing holds rows that are no objects");
  return page;
}

/** Whether a page is the last one: by the page count, or where it is not sent, by a page that is not full. */
export function isLast({ entities, pageCount }: Page, pageNumber: number, pageSize: number): boolean {
  if (entities.length === 0) return true;
  return pageCount === undefined ? entities.length < pageSize : pageNumber >= pageCount;
}

/**
 * All entities of a listing, page by page; each with an `id` once, as entities move between pages while we read. A listing
 * whose page count keeps promising more ends when a page brings nothing new.
 */
export async function allEntities(fetchPage: FetchPage, pageSize: number): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const ids = new Set<unknown>();
  for (let pageNumber = 1; ; pageNumber += 1) {
    const page = await fetchPage(pageNumber);
    const fresh = page.entities.filter((entity) => {
      const id = asObject(entity)?.id;
      return id === undefined || !ids.has(id);
    });
    for (const entity of fresh) ids.add(asObject(entity)?.id);
    found.push(...fresh);
    if (fresh.length === 0 || isLast(page, pageNumber, pageSize)) return found;
  }
}
