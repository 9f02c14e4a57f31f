import type { OdinContextPart } from "../../record/context.js";
import { ODIN_INHERITED, ODIN_PLANS, ODIN_SECTIONS, type OdinPlan } from "../../record/odin/record.js";
import { type Amount, type Cost, exactly, forEach, type ScopeCost, shareOf } from "../cost.js";
import { isPart, type Shard } from "../shard.js";
import { BULK_SECTIONS, bulkPlanOperations } from "./bulk.js";
import { costsOfSections, ofFew, USERS_WITHOUT_LINE } from "./composed-cost.js";
import { fixedStrategy } from "./fixed-strategy.js";
import { keepsContext, PLAN_OPERATIONS } from "./group-context.js";
import type { OdinGroup } from "./group-ids.js";
import { huntGroupCosts, NO_HUNT_GROUPS } from "./hunt-group-cost.js";
import { isOfService, servicesOf } from "./licences.js";
import { type OdinChoice, type OdinSectionOptions, odinChoice, takesCallsForEach } from "./sections.js";
import type { FixedStrategy, OdinStrategy } from "./strategy.js";

/** The options of an audit that decide its cost. */
export interface OdinCostOptions extends OdinSectionOptions {
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
  /** How many hunt groups the group has, as `odinGroupHuntGroups` reads it. @default an assumption, which `assumed` names */
  readonly huntGroups?: number | undefined;
}

/**
 * What the audit of one Odin group costs when all goes well. Logins and repeated calls are not counted.
 *
 * @param users how many users the group has
 */
export function odinGroupCost(users: number, options: OdinCostOptions = {}): ScopeCost {
  const { shard, contextOf, groupServices, huntGroups } = options;
  const audited = shareOf(users, shard);
  const choice = odinChoice(options);
  const fixed = fixedStrategy(options, choice, users);
  const size = once("getGroup", "the group's size, which shows whether an answer leaves users out");
  const { costs, beyond } = COSTS[fixed](audited, choice, groupServices);
  const isKept = contextOf !== undefined && keepsContext(contextOf, shard);
  const context = users > 0 ? contextCosts({ fixed, isKept, isPart: isPart(shard), choice }) : [];
  const ofHuntGroups =
    users > 0 && isKept && choice.context.has("huntGroups") ? huntGroupCosts(users, huntGroups) : NO_HUNT_GROUPS;
  return {
    strategy: fixed,
    users: audited,
    costs: [size, ...costs, ...(users > 0 ? registrationCosts(choice) : []), ...context, ...ofHuntGroups.costs],
    assumed: [...(fixed === "composed" && choice.withoutLine.size > 0 ? [ASSUMED] : []), ...ofHuntGroups.assumed],
    beyond,
  };
}

const ASSUMED = `1 of ${USERS_WITHOUT_LINE} users has neither a device nor a number nor an address`;

function registrationCosts({ sections, withoutLine }: OdinChoice): readonly Cost[] {
  const operation = "getUserRegistrationBulk";
  if (sections.has("registration")) return [once(operation, "the group's registrations")];
  if (!withoutLine.has("registration")) return [];
  return [{ operation, ...MAYBE, why: "the group's registrations, if a user has no device, no number and no address" }];
}

interface ContextInput {
  readonly fixed: FixedStrategy;
  readonly isKept: boolean;
  readonly isPart: boolean;
  readonly choice: OdinChoice;
}

/** What is read once for the group. The shard that keeps the context reads all plans, because it does not know who inherits them. */
function contextCosts(input: ContextInput): readonly Cost[] {
  const { isKept, isPart, choice } = input;
  const isWanted = (part: OdinContextPart) => isKept && choice.context.has(part);
  return [
    ...servicesCosts(input),
    ...(isWanted("numbers") ? [once("getGroupDnsDetails", "the group's numbers and their owners")] : []),
    ...ODIN_PLANS.flatMap((plan) => {
      const name = `outgoingCallingPlans.${plan}` as const;
      const isSection = choice.sections.has(name);
      if (isWanted(name) && (isPart || isSection)) return [planCost(plan, isPart)];
      return isSection && ODIN_INHERITED.some((one) => one === plan) ? [planCost(plan, false)] : [];
    }),
  ];
}

function servicesCosts({ fixed, isKept, choice }: ContextInput): readonly Cost[] {
  const operation = "getGroupServices";
  const plans = ODIN_PLANS.map((plan) => `outgoingCallingPlans.${plan}` as const);
  const own = plans.filter((name) => choice.sections.has(name));
  const single = own.filter((name) => !BULK_SECTIONS.has(name) && servicesOf(name).length === 0);
  if ((isKept && choice.context.has("services")) || (fixed === "composed" && single.length > 0))
    return [once(operation, "the group's services and licences")];
  if (own.length === 0 && !(isKept && plans.some((name) => choice.context.has(name)))) return [];
  // The services say what it means if a group has no such plan. For other plans, every answer says it.
  const likely = isKept && own.some((name) => choice.context.has(name) && !isOfService(name)) ? 1 : 0;
  return [{ operation, ...MAYBE, likely, why: "the group's services, if a plan is left out, or is the group's" }];
}

/** Something that is read at most once, and usually not. */
const MAYBE = { least: 0, most: 1, likely: 0, about: false } as const;

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

type Costs = (
  users: Amount,
  choice: OdinChoice,
  services: ReadonlySet<string> | undefined,
) => Pick<ScopeCost, "costs" | "beyond">;

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
  composed: (users, choice, services) => ({
    costs: [
      once("getUsers", "the group's list, with profiles"),
      ...(users.least > 0
        ? bulkPlanOperations(choice.sections).map((operation) => once(operation, "a calling plan of the whole group"))
        : []),
      ...(choice.withoutLine.size > 0 && !takesCallsForEach(choice)
        ? [ofFew("getUserAudit", users)]
        : costsOfSections(users, choice, services)),
    ],
    beyond: [
      "a user whom the calls for a whole group leave out: one call for each section",
      "a section that a user has although a list of services lacks it: one call for each user",
    ],
  }),
};

const once = (operation: string, why: string): Cost => ({ operation, ...exactly(1), why });
