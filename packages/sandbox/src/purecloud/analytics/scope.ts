import type { AnalyticsQueryFilter } from "@rollcall/clients/purecloud";
import { type Member, memberOf, type Org } from "../common/org.js";
import { badRequest } from "../common/refusal.js";
import { memberIn, rosterOf } from "../common/roster.js";

/** Refuses what the sandbox does not compute. It never answers as if a query had not asked for it. */
export function refuse(query: object, ...fields: readonly string[]): void {
  for (const field of fields) {
    const value = (query as Readonly<Record<string, unknown>>)[field];
    const isAsked = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (isAsked) throw badRequest(`The sandbox does not compute ${field}.`);
  }
}

/** An interval in milliseconds. */
export function intervalOf(interval: string): readonly [number, number] {
  const [from = Number.NaN, to = Number.NaN] = interval.split("/").map((instant) => Date.parse(instant));
  if (!(from < to)) throw badRequest(`An invalid date was provided: ${interval}`, "invalid.date");
  return [from, to];
}

/** The ids that a filter names. Undefined if it names none. Only user ids are understood. */
function idsIn({ type, clauses = [], predicates = [] }: AnalyticsQueryFilter): ReadonlySet<string> | undefined {
  const sets = [
    ...predicates.map(({ type: kind = "dimension", dimension, operator = "matches", value }) => {
      if (kind !== "dimension" || dimension !== "userId" || operator !== "matches" || !value) {
        throw badRequest("The sandbox filters only by a userId that matches.");
      }
      return new Set([value]);
    }),
    ...clauses.flatMap((clause) => idsIn({ ...clause, type: clause.type ?? "and" }) ?? []),
  ];
  const [first, ...rest] = sets;
  if (!first) return undefined;
  if (type === "or") return new Set(sets.flatMap((set) => [...set]));
  return new Set([...first].filter((id) => rest.every((set) => set.has(id))));
}

/** The users that all filters name. All active users if no user is named. */
export function usersOf(org: Org, filters: readonly (AnalyticsQueryFilter | undefined)[]): Member[] {
  const [first, ...rest] = filters.flatMap((filter) => (filter && idsIn(filter)) ?? []);
  if (!first) return rosterOf(org).active.map((item) => memberIn(org, item));
  return [...first].filter((id) => rest.every((ids) => ids.has(id))).flatMap((id) => memberOf(org, id) ?? []);
}
