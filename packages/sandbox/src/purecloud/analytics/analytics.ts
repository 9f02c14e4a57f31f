import type {
  AggregationQuery,
  AnalyticsUserDetail,
  ObservationQuery,
  UserDetailsQuery,
} from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { type Member, type Org, roll } from "../common/org.js";
import type { PureCloudState } from "../common/state.js";
import { statusOf } from "../presence/activity.js";
import { presenceDefinition, presenceMappings } from "../presence/presences.js";
import { ownQueues } from "../routing/queue-membership.js";
import { type Interval, overlap, periodsOf } from "./periods.js";
import { intervalOf, refuse, usersOf } from "./scope.js";

/**
 * When a user was on queue within an interval. It is about the second quarter, and the user is off for the rest. A user
 * whom a request created was never on queue.
 */
function onQueue(org: Org, { person }: Member, [from, to]: Interval): Interval | undefined {
  if (!person) return undefined;
  const quarter = (to - from) / 4;
  const share = roll(org, person, "day").int(50, 100) / 100;
  return [from + quarter, from + quarter + Math.round(quarter * share)];
}

const iso = (instant: number) => new Date(instant).toISOString();

export function detailOf(org: Org, member: Member, interval: Interval): AnalyticsUserDetail {
  const [from, to] = interval;
  const on = onQueue(org, member, interval);
  const off = { presence: "Offline", status: "OFF_QUEUE" };
  const steps = on
    ? [
        { from, to: on[0], ...off },
        { from: on[0], to: on[1], presence: "On Queue", status: "IDLE" },
        { from: on[1], to, ...off },
      ]
    : [{ from, to, ...off }];
  return {
    userId: member.id,
    primaryPresence: steps.map((step) => ({
      startTime: iso(step.from),
      endTime: iso(step.to),
      systemPresence: step.presence.toUpperCase().replace(" ", "_"),
      organizationPresenceId: presenceDefinition(org.estate, step.presence).id,
    })),
    routingStatus: steps.map((step) => ({
      startTime: iso(step.from),
      endTime: iso(step.to),
      routingStatus: step.status,
    })),
  };
}

/** What each metric counts: the time on queue, and the rest. */
const qualifiersOf = (org: Org): Readonly<Record<string, readonly [string, string]>> => ({
  tAgentRoutingStatus: ["IDLE", "OFF_QUEUE"],
  tSystemPresence: ["ON_QUEUE", "OFFLINE"],
  tOrganizationPresence: [presenceDefinition(org.estate, "On Queue").id, presenceDefinition(org.estate, "Offline").id],
});

/** Sums over a period, in milliseconds, of some users together. */
function sumsOf(org: Org, members: readonly Member[], whole: Interval, period: Interval, metrics: readonly string[]) {
  const working = members.reduce((sum, member) => {
    const on = onQueue(org, member, whole);
    return sum + (on ? overlap(on, period) : 0);
  }, 0);
  const rest = members.length * (period[1] - period[0]) - working;
  return metrics.flatMap((metric) =>
    (qualifiersOf(org)[metric] ?? [])
      .map((qualifier, at) => ({ metric, qualifier, stats: { sum: at === 0 ? working : rest } }))
      .filter(({ stats }) => stats.sum > 0),
  );
}

/** How many queues a user is in: a member of them, or active in them. */
function countOf(org: Org, member: Member, metric: string): number {
  const joined = [...ownQueues(org, member).values()].map(({ joined }) => joined);
  if (metric === "oMemberQueues") return joined.length;
  return statusOf(org, member).status === "OFF_QUEUE" ? 0 : joined.filter(Boolean).length;
}

/** Analytics: small, but in themselves sound. Without `groupBy` all users are one group. */
export const postAnalyticsUsersAggregatesQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const query = body as AggregationQuery;
  refuse(query, "views", "flattenMultivaluedDimensions", "alternateTimeDimension");
  // The parts of a day in another zone would differ.
  if (query.timeZone !== "UTC") refuse(query, "timeZone");
  const whole = intervalOf(query.interval);
  const periods = periodsOf(whole, query.granularity);
  const members = usersOf(org, [query.filter]);
  const groups = query.groupBy?.includes("userId")
    ? members.map((member) => ({ group: { userId: member.id }, of: [member] }))
    : [{ group: {}, of: members }];
  const results = groups.map(({ group, of }) => ({
    group,
    data: periods.map((period) => ({
      interval: period.map(iso).join("/"),
      metrics: sumsOf(org, of, whole, period, query.metrics),
    })),
  }));
  return { status: 200, body: { systemToOrganizationMappings: presenceMappings(estate), results } };
};

export const postAnalyticsUsersDetailsQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const query = body as UserDetailsQuery;
  refuse(query, "presenceFilters", "routingStatusFilters", "presenceAggregations", "routingStatusAggregations");
  const { interval, userFilters = [], order, paging = { pageSize: 25, pageNumber: 1 } } = query;
  const times = intervalOf(interval);
  const members = usersOf(org, userFilters);
  if (order === "desc") members.reverse();
  const from = (paging.pageNumber - 1) * paging.pageSize;
  const userDetails = members.slice(from, from + paging.pageSize).map((member) => detailOf(org, member, times));
  return { status: 200, body: { userDetails, totalHits: members.length } };
};

export const postAnalyticsUsersObservationsQuery: Handler<PureCloudState> = ({ body }, estate, state) => {
  const org = orgOf(estate, state);
  const query = body as ObservationQuery;
  refuse(query, "detailMetrics");
  const results = usersOf(org, [query.filter]).map((member) => ({
    group: { userId: member.id },
    data: query.metrics.map((metric) => ({ metric, stats: { count: countOf(org, member, metric) }, truncated: false })),
  }));
  return { status: 200, body: { results } };
};
