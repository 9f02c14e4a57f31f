import { orgOf } from "../common/answering.js";
import type { Org } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { type Listed, page } from "../rows/page.js";

export const ROOT = "/api/v2/orgauthorization";

/** What a trust between organisations has. The first parameter of the path names one, and others are not found. */
export function ofOrganisation<Item>(
  operationId: string,
  path: string,
  known: (org: Org) => readonly { readonly id: string }[],
  items: (org: Org, id: string) => readonly Item[],
): Listed {
  return [
    operationId,
    (call, estate, state) => {
      const org = orgOf(estate, state);
      const [id = ""] = Object.values(call.path);
      if (!known(org).some((one) => one.id === id)) throw notFound();
      return { status: 200, body: page({ operationId, path, largest: 100 }, items(org, id), call, (item) => item) };
    },
  ];
}
