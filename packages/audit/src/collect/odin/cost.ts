import { ODIN_INHERITED, ODIN_PLANS, ODIN_SECTIONS, type OdinPlan } from "../../record/odin/record.js";
import { type Amount, type Cost, exactly, forEach, type ScopeCost, shareOf } from "../cost.js";
import type { Shard } from "../shard.js";
import { costsOfSections } from "./composed-cost.js";
import { keepsContext, PLAN_OPERATIONS } from "./group-context.js";
import type { OdinGroup } from "./group-ids.js";
import type { FixedStrategy, OdinStrategy } from "./strategy.js";

/** The options of an audit that decide its cost. */
export interface OdinCostOptions {
  /** @default "auto" */
  readonly strategy?: OdinStrategy | undefined;
  /** @default 500 */
  readonly serverMaxUsers?: number | undefined;
  /** The part of the group that is audited. @default all of it */
  readonly shard?: Shard | undefined;
  /** The group, if its context is collected too. @default without context */
  readonly contextOf?: OdinGroup | undefined;
  /**
   * The services of the group itself, as `odinGroupServices` reads them. They decide how many calls `composed` makes for a user.
   * @default not known, so the cost is a range
   */
  readonly groupServices?: ReadonlySet<string> | undefined;
}

/**
 * What the audit of one Odin group costs when all goes well. Logins and repeated calls are not counted.
 *
 * @param users how many users the group has
 */
export function odinGroupCost(users: number, options: OdinCostOptions = {}): ScopeCost {
  const { strategy = "auto", serverMaxUsers = 500, shard, contextOf, groupServices } = options;
  const audited = shareOf(users, shard);
  // For a shard of several, auto is perUser for any size, as in draftsFor.
  const isPart = shard !== undefined && shard.of > 1;
  const fixed = strategy === "auto" ? (isPart || users > serverMaxUsers ? "perUser" : "server") : strategy;
  const size = once("getGroup", "the group's size, which shows whether an answer leaves users out");
  const { costs, beyond } = COSTS[fixed](audited, groupServices);
  const registrations = users > 0 ? [once("getUserRegistrationBulk", "the group's registrations")] : [];
  const isKept = contextOf !== undefined && keepsContext(contextOf, shard);
  const context = users > 0 ? contextCosts(fixed, isKept, isPart) : [];
  return {
    strategy: fixed,
    users: audited,
    costs: [size, ...costs, ...registrations, ...context],
    assumed: [],
    beyond,
  };
}

/** What is read once for the group. The shard that keeps the context reads all plans, because it does not know who inherits them. */
function contextCosts(strategy: FixedStrategy, isKept: boolean, isPart: boolean): readonly Cost[] {
  const plans = isKept ? ODIN_PLANS : ODIN_INHERITED;
  return [
    servicesCost(isKept || strategy === "composed"),
    ...(isKept ? [once("getGroupDnsDetails", "the group's numbers and their owners")] : []),
    ...plans.map((plan) => planCost(plan, isKept && isPart)),
  ];
}

function servicesCost(isSure: boolean): Cost {
  const operation = "getGroupServices";
  if (isSure) return once(operation, "the group's services and licences");
  const why = "the group's services, if Odin's own audit leaves out a plan";
  return { operation, least: 0, most: 1, likely: 0, about: false, why };
}

function planCost(plan: OdinPlan, isSure: boolean): Cost {
  const operation = PLAN_OPERATIONS[plan];
  if (isSure) return once(operation, "the group's plan");
  return { operation, least: 0, most: 1, likely: 1, about: false, why: "the group's plan, if a user inherits it" };
}

const GAPS = "a section that Odin's own audit leaves out: one call for each user";

/** The sections of the group audit. Our own `registration` is not among them. */
const AUDITED_SECTIONS = ODIN_SECTIONS.length - 1;

/** What the platform has to do for one call. */
function workOf({ least, about }: Amount): string {
  const sections = (least * AUDITED_SECTIONS).toLocaleString("en-US");
  return `Odin reads ${about ? "about " : ""}${sections} sections itself before it answers the group's audit, for up to 5 minutes`;
}

type Costs = (users: Amount, services: ReadonlySet<string> | undefined) => Pick<ScopeCost, "costs" | "beyond">;

const COSTS: Record<FixedStrategy, Costs> = {
  server: (users) => ({
    costs: [once("getGroupUserAudit", "the group's audit")],
    beyond: [workOf(users), GAPS],
  }),
  perUser: (users) => ({
    costs: [
      once("getUsers", "the group's list"),
      { operation: "getUserAudit", ...forEach(users, exactly(1)), why: "each user" },
    ],
    beyond: [GAPS],
  }),
  composed: (users, services) => ({
    costs: [
      once("getUsers", "the group's list, with profiles"),
      ...(users.least > 0 ? PLANS.map((operation) => once(operation, "a calling plan of the whole group")) : []),
      ...costsOfSections(users, services),
    ],
    beyond: [
      "a user whom the calls for a whole group leave out: one call for each section",
      "a section that a user has although a list of services lacks it: one call for each user",
    ],
  }),
};

const once = (operation: string, why: string): Cost => ({ operation, ...exactly(1), why });

/** The calling plans that are read for the whole group (bulk.ts). */
const PLANS = ["Originating", "Redirecting", "Redirected", "CallMeNow"].map(
  (plan) => `getUserOutgoingCallingPlan${plan}Bulk`,
);
