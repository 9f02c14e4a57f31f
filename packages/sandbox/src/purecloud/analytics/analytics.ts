import type {
  AggregationQuery,
  AnalyticsQueryFilter,
  AnalyticsUserDetail,
  ObservationQuery,
  UserDetailsQuery,
} from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { type Member, memberOf, type Org, roll } from "../common/org.js";
import { badRequest } from "../common/refusal.js";
import { memberIn, rosterOf } from "../common/roster.js";
import type { PureCloudState } from "../common/state.js";
import { statusOf } from "../presence/activity.js";
import { presenceDefinition, presenceMappings } from "../presence/presences.js";
import { membershipsOf } from "../routing/queues.js";

/** An interval in milliseconds. */
function intervalOf(interval: string): readonly [number, number] {
  const [from = Number.NaN, to = Number.NaN] = interval.split("/").map((instant) => Date.parse(instant));
  if (!(from < to)) throw badRequest(`An invalid date was provided: ${interval}`, "invalid.date");
  return [from, to];
}

/** The users that filters name. All active users if no user is named. */
function usersOf(org: Org, filters: readonly (AnalyticsQueryFilter | undefined)[]): Member[] {
  const predicates = filters.flatMap((filter) => [
    ...(filter?.predicates ?? []),
    ...(filter?.clauses ?? []).flatMap((clause) => clause.predicates ?? []),
  ]);
  const ids = predicates.flatMap(({ dimension, value }) => (dimension === "userId" && value ? [value] : []));
  if (ids.length === 0) return rosterOf(org).active.map((item) => memberIn(org, item));
  return [...new Set(ids)].flatMap((id) => memberOf(org, id) ?? []);
}

/** When a user was on queue within an interval. It is about the second quarter, and the user is off for the rest. */
function dayOf(org: Org, { person }: Member, [from, to]: readonly [number, number]) {
  const quarter = (to - from) / 4;
  const share = person ? roll(org, person, "day").int(50, 100) / 100 : 1;
  return { on: from + quarter, off: from + quarter + Math.round(quarter * share) };
}

const iso = (instant: number) => new Date(instant).toISOString();

function detailOf(org: Org, member: Member, interval: readonly [number, number]): AnalyticsUserDetail {
  const { on, off } = dayOf(org, member, interval);
  const steps = [
    { from: interval[0], to: on, presence: "Offline", status: "OFF_QUEUE" },
    { from: on, to: off, presence: "On Queue", status: "IDLE" },
    { from: off, to: interval[1], presence: "Offline", status: "OFF_QUEUE" },
  ];
  return {
    userId: member.id,
    primaryPresence: steps.map(({ from, to, presence }) => ({
      startTime: iso(from),
      endTime: iso(to),
      systemPresence: presence.toUpperCase().replace(" ", "_"),
      organizationPresenceId: presenceDefinition(org.estate, presence).id ?? "",
    })),
    routingStatus: steps.map(({ from, to, status }) => ({
      startTime: iso(from),
      endTime: iso(to),
      routingStatus: status,
    })),
  };
}

/** Sums over an interval, in milliseconds. */
function sumsOf(org: Org, member: Member, { interval, metrics }: AggregationQuery) {
  const times = intervalOf(interval);
  const { on, off } = dayOf(org, member, times);
  const working = off - on;
  const rest = times[1] - times[0] - working;
  const qualifiers = {
    tAgentRoutingStatus: ["IDLE", "OFF_QUEUE"],
    tSystemPresence: ["ON_QUEUE", "OFFLINE"],
    tOrganizationPresence: ["On Queue", "Offline"].map((name) => presenceDefinition(org.estate, name).id ?? ""),
  };
  return metrics.flatMap((metric) =>
    (qualifiers[metric as keyof typeof qualifiers] ?? []).map((qualifier, at) => ({
      metric,
      qualifier,
      stats: { sum: at === 0 ? working : rest },
    })),
  );
}

/** How many queues a user is in: a member of them, or active in them. */
function countOf(org: Org, member: Member, metric: string): number {
  const joined = [...membershipsOf(org, member).values()];
  if (metric === "oMemberQueues") return joined.length;
  return statusOf(org, member).status === "OFF_QUEUE" ? 0 : joined.filter(Boolean).length;
}

/** Analytics: small, but in themselves sound. */
export const postAnalyticsUsersAggregatesQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const query = body as AggregationQuery;
  intervalOf(query.interval);
  const results = usersOf(org, [query.filter]).map((member) => ({
    group: { userId: member.id },
    data: [{ interval: query.interval, metrics: sumsOf(org, member, query) }],
  }));
  return { status: 200, body: { systemToOrganizationMappings: presenceMappings(estate), results } };
};

export const postAnalyticsUsersDetailsQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const { interval, userFilters = [], order, paging = { pageSize: 25, pageNumber: 1 } } = body as UserDetailsQuery;
  const times = intervalOf(interval);
  const members = usersOf(org, userFilters);
  if (order === "desc") members.reverse();
  const from = (paging.pageNumber - 1) * paging.pageSize;
  const userDetails = members.slice(from, from + paging.pageSize).map((member) => detailOf(org, member, times));
  return { status: 200, body: { userDetails, totalHits: members.length } };
};

export const postAnalyticsUsersObservationsQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const { filter, metrics } = body as ObservationQuery;
  const results = usersOf(org, [filter]).map((member) => ({
    group: { userId: member.id },
    data: metrics.map((metric) => ({ metric, stats: { count: countOf(org, member, metric) }, truncated: false })),
  }));
  return { status: 200, body: { results } };
};
