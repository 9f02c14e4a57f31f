import type { Estate } from "../../estate/estate.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { pageOf, uriOf } from "../common/listing.js";
import { memberOf, type Org } from "../common/org.js";
import { isDescending, list, pagingOf, text } from "../common/query.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type Item, type Listed, memberIn, rosterOf } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { expanded, wantedOf } from "./expand.js";
import { idOfJabber } from "./user.js";
import { stateOf } from "./user-state.js";

const LARGEST_PAGE = 500;
const MOST_IDS = 100;
/** Inactive users can be listed up to here, despite `pageCount`. */
const CAP = 10_000;

const listed = (query: Call["query"]) => (text(query, "state") ?? "active") as Listed;

/** The items of a listing. It leaves out unknown ids, and users in another state. */
export function itemsOf(org: Org, query: Call["query"]): readonly Item[] {
  const items = rosterOf(org)[listed(query)];
  const ids = list(query, "id");
  if (ids.length > MOST_IDS) throw badRequest(`Only ${MOST_IDS} users can be requested at a time.`, "max.user.ids");
  const named = [...ids, ...list(query, "jabberId").map(idOfJabber)];
  if (named.length > 0) {
    const wanted = new Set(named.map((id) => itemOf(org.estate, id)));
    return items.filter((item) => wanted.has(item));
  }
  return isDescending(query) ? items.toReversed() : items;
}

const itemOf = (estate: Estate, id: string): Item => estate.purecloud.indexOf(id) ?? id;

/** The users after that of the cursor, in the order of listings. It skips users who changed state meanwhile. */
function byCursor(org: Org, query: Call["query"]) {
  const { pageSize } = pagingOf(query, LARGEST_PAGE);
  const wanted = wantedOf(query);
  const { everybody, ...roster } = rosterOf(org);
  const order = isDescending(query) ? everybody.toReversed() : everybody;
  const cursor = text(query, "cursor");
  const after = cursor === undefined ? -1 : order.indexOf(itemOf(org.estate, decode(cursor)));
  if (cursor !== undefined && after < 0) throw badRequest();
  const isListed = new Set(roster[listed(query)]);
  const entities = [];
  let last: Item | undefined;
  let isEnd = true;
  for (const item of order.slice(after + 1)) {
    if (!isListed.has(item)) continue;
    isEnd = entities.length < pageSize;
    if (!isEnd) break;
    entities.push(expanded(org, memberIn(org, item), wanted));
    last = item;
  }
  const next = isEnd || last === undefined ? undefined : encode(memberIn(org, last).id);
  const uri = (at: string | undefined) => uriOf("/api/v2/users/query", { ...query, pageSize, cursor: at });
  return {
    entities,
    ...(next !== undefined && { cursor: next, nextUri: uri(next) }),
    selfUri: uri(cursor),
    results: entities.length,
  };
}

const encode = (id: string) => Buffer.from(id).toString("base64");
const decode = (cursor: string) => Buffer.from(cursor, "base64").toString();

export const getUsers: Handler<PureCloudState> = ({ query }, estate, state) => {
  const org = orgOf(estate, state);
  const paging = pagingOf(query, LARGEST_PAGE);
  if (listed(query) === "inactive" && paging.pageSize * paging.pageNumber > CAP) {
    throw badRequest(`Unable to return more than ${CAP} inactive users.`);
  }
  const wanted = wantedOf(query);
  const items = itemsOf(org, query);
  return {
    status: 200,
    body: pageOf(items, paging, "/api/v2/users", query, (item) => expanded(org, memberIn(org, item), wanted)),
  };
};

export const getUsersQuery: Handler<PureCloudState> = ({ query }, estate, state) => ({
  status: 200,
  body: byCursor(orgOf(estate, state), query),
});

export const getUser: Handler<PureCloudState> = ({ path, query }, estate, state) => {
  const org = orgOf(estate, state);
  const member = memberOf(org, path.userId ?? "");
  // `active` means not deleted here, so it also finds inactive users.
  const isDeleted = text(query, "state") === "deleted";
  if (!member || (stateOf(member) === "deleted") !== isDeleted) throw notFound();
  return { status: 200, body: expanded(org, member, wantedOf(query)) };
};
