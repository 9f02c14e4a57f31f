import type { User, UserSearchCriteria, UserSearchRequest, UsersSearchResponse } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { uriOf } from "../common/listing.js";
import type { Org } from "../common/org.js";
import { list, text } from "../common/query.js";
import { badRequest } from "../common/refusal.js";
import { type Item, memberIn, rosterOf } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { expanded } from "./expand.js";
import { matches } from "./search-criteria.js";

const PATH = "/api/v2/users/search";

/** Whether a criterion, or one inside it, names a field. */
const asksFor = (field: string, criteria: readonly UserSearchCriteria[]): boolean =>
  criteria.some(({ fields = [], group = [] }) => fields.includes(field) || asksFor(field, group));

/** The parts of a user that criteria name, such as `groups` in `groups.id`. */
const partsIn = (criteria: readonly UserSearchCriteria[]): string[] =>
  criteria.flatMap(({ fields = [], group = [] }) => [
    ...fields.map((field) => field.split(".")[0] ?? ""),
    ...partsIn(group),
  ]);

/** Finds users. It finds only active ones, unless the search names `state`. */
function search(org: Org, request: UserSearchRequest): UsersSearchResponse {
  const { query = [], pageSize = 25, pageNumber = 1, expand = [], integrationPresenceSource } = request;
  const { active, everybody } = rosterOf(org);
  const found = findsAll(request) ? active : find(org, request, asksFor("state", query) ? everybody : active);
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  const from = (pageNumber - 1) * pageSize;
  const wanted = { parts: new Set<string>(expand), source: integrationPresenceSource };
  const uri = (number: number) => uriOf(PATH, { q64: encode({ ...request, pageSize, pageNumber: number }) });
  return {
    total: found.length,
    pageCount,
    pageSize,
    pageNumber,
    ...(pageNumber > 1 && { previousPage: uri(pageNumber - 1) }),
    currentPage: uri(pageNumber),
    ...(pageNumber < pageCount && { nextPage: uri(pageNumber + 1) }),
    types: ["users"],
    results: found.slice(from, from + pageSize).map((item) => expanded(org, memberIn(org, item), wanted)),
  };
}

type Found = { readonly user: User };

/** Whether a search finds everybody, in the order of listings. Then only the users on the page need a look. */
const findsAll = ({ query = [], sortBy, sort = [] }: UserSearchRequest): boolean =>
  sortBy === undefined &&
  sort.length === 0 &&
  query.every(({ type, operator, group = [] }) => type === "MATCH_ALL" && operator !== "NOT" && group.length === 0);

/** The items of users who meet a search, in its order. */
function find(org: Org, request: UserSearchRequest, items: readonly Item[]): readonly Item[] {
  const found: { readonly item: Item; readonly user: User }[] = [];
  const wanted = { parts: new Set(partsIn(request.query ?? [])), source: undefined };
  // One user at a time, because a large organisation must not be in memory whole.
  for (const item of items) {
    const user = expanded(org, memberIn(org, item), wanted);
    if (matches(user, request.query ?? [])) found.push({ item, user });
  }
  return found.sort(order(request)).map(({ item }) => item);
}

/** By the named fields, or in the order of listings. */
function order({ sortBy, sortOrder, sort = [] }: UserSearchRequest): (a: Found, b: Found) => number {
  const keys = sortBy === undefined ? sort : [{ sortBy, sortOrder }, ...sort];
  const value = ({ user }: Found, field: string) => String(user[field as keyof User] ?? "").toLowerCase();
  return (a, b) => {
    for (const { sortBy: field = "name", sortOrder: direction } of keys) {
      const difference = value(a, field).localeCompare(value(b, field));
      if (difference !== 0) return direction === "DESC" ? -difference : difference;
    }
    return 0;
  };
}

const encode = (request: UserSearchRequest) => Buffer.from(JSON.stringify(request)).toString("base64");

function decode(q64: string): UserSearchRequest {
  try {
    const request: unknown = JSON.parse(Buffer.from(q64, "base64").toString());
    if (typeof request === "object" && request !== null) return request;
  } catch {
    // Refused below, like JSON that is no search.
  }
  throw badRequest();
}

export const postUsersSearch: Handler<PureCloudState> = ({ body }, estate, state) => ({
  status: 200,
  body: search(orgOf(estate, state), body as UserSearchRequest),
});

export const getUsersSearch: Handler<PureCloudState> = ({ query, check }, estate, state) => {
  const request = decode(text(query, "q64") ?? "");
  if (check?.("postUsersSearch", request)) throw badRequest();
  const expand = [...(request.expand ?? []), ...list(query, "expand")] as UserSearchRequest["expand"];
  return { status: 200, body: search(orgOf(estate, state), { ...request, ...(expand && { expand }) }) };
};
