import type { PageReport } from "@rollcall/clients/core";
import { items, methodsThrough } from "@rollcall/clients/purecloud";
import type { Caller } from "../caller.js";
import type { Pick } from "../pick.js";
import { UnusableAnswer } from "../section.js";
import * as lists from "./lists.js";
import { itemPage, pageFields } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** Which list, and which part of it. The parameters are those of the operation. */
interface Params {
  readonly pageSize: number;
  readonly [name: string]: unknown;
}

/**
 * All items of a list. Each `id` comes once, because items move between pages while we read.
 *
 * @param pick the fields that are used
 * @throws UnusableAnswer if items may be missing, because the rest must not read as "has none"
 */
export async function allItems(
  purecloud: PureCloudReader,
  caller: Caller,
  operation: keyof typeof lists,
  params: Params,
  pick: Pick = pageFields,
): Promise<readonly unknown[]> {
  const methods = methodsThrough(lists, (name, params) =>
    caller.read(purecloud, name, params as never, itemPage, pick),
  );
  const found: unknown[] = [];
  const onReport = ({ gaps = 0, truncated }: PageReport) => {
    if (gaps > 0) throw new UnusableAnswer(`the listing lacks ${gaps} or more items`, true);
    if (truncated) throw new UnusableAnswer(`the listing may lack items: ${truncated}`, true);
  };
  const method = methods[operation] as (params: {
    pageSize: number;
  }) => Promise<{ readonly entities?: readonly object[] }>;
  for await (const item of items(method, params, { onReport })) found.push(item);
  return found;
}
