import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import type { Org } from "../common/org.js";
import { isDescending, list, text } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { type Listed, type Listing, page } from "./page.js";

/** Something of the organisation, such as a queue. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly division?: { readonly id: string };
}

export interface CatalogueRow<T extends Thing> extends Omit<Listing, "all"> {
  /** Everything there is. A listing sorts it by name. */
  readonly items: (org: Org) => readonly T[];
  /** A thing as answers have it. By default, it is the item itself. */
  readonly row?: (org: Org, item: T, call: Call) => unknown;
  /** Whether a request wants a thing, by what only this list can be asked. */
  readonly keeps?: (org: Org, item: T, call: Call) => boolean;
  /** Whether the envelope has `totalNumberOfEntities`. */
  readonly countsAll?: boolean;
  /** The operation that reads one thing, and the parameter of its path that names it. */
  readonly one?: { readonly operationId: string; readonly parameter: string };
}

/** Whether a name is the wanted one. `*` stands for any end or beginning, and without it only the beginning counts. */
function isNamed(name: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [value, part] = [name.toLowerCase(), wanted.replaceAll("*", "").toLowerCase()];
  return wanted.startsWith("*") ? value.includes(part) : value.startsWith(part);
}

/** A flat list of the organisation: pages, filters by id, name and division, and one by its id. */
export function catalogue<T extends Thing>(row: CatalogueRow<T>): readonly Listed[] {
  const made = (org: Org, item: T, call: Call) => row.row?.(org, item, call) ?? item;
  const listing: Handler<PureCloudState> = (call, estate, state) => {
    const org = orgOf(estate, state);
    const ids = list(call.query, "id").flatMap((one) => one.split(","));
    const [divisions, name] = [list(call.query, "divisionId"), text(call.query, "name")];
    const all = row.items(org);
    const items = all
      .filter((item) => row.keeps?.(org, item, call) ?? true)
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .filter(({ division }) => divisions.length === 0 || divisions.includes(division?.id ?? ""))
      .filter((item) => isNamed(item.name, name))
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
    if (isDescending(call.query)) items.reverse();
    const counted = { ...row, all: row.countsAll ? all.length : undefined };
    return { status: 200, body: page(counted, items, call, (item) => made(org, item, call)) };
  };
  const { one } = row;
  if (one === undefined) return [[row.operationId, listing]];
  const reading: Handler<PureCloudState> = (call, estate, state) => {
    const org = orgOf(estate, state);
    const item = row.items(org).find(({ id }) => id === call.path[one.parameter]);
    if (item === undefined) throw notFound();
    return { status: 200, body: made(org, item, call) };
  };
  return [
    [row.operationId, listing],
    [one.operationId, reading],
  ];
}
