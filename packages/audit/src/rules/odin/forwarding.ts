import type { OdinForwarding } from "../../record/odin/forwarding.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { ofLatest } from "../engine/of-latest.js";
import { RISKY, riskOf } from "../engine/risk.js";
import { type Later, later, odinRule, type Remedy } from "../engine/rule.js";
import { allOf, isUnsure, not, type Truth, truthOf } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, type Verdict, verdictOf } from "../engine/verdict.js";
import type { World } from "../engine/world.js";
import { hasService } from "./assigned.js";
import {
  anyLeads,
  isOn,
  type Leading,
  leaving,
  originOf,
  pathOf,
  type Target,
  targetEvidence,
  targetsOf,
  unknownNumbers,
} from "./leading.js";
import { IN_FORCE, needsPlans, placeOf, UNREAD_PLAN } from "./plan-words.js";

const ALWAYS = "Call Forwarding Always";
const SELECTIVE = "Call Forwarding Selective";

/** The services that forward calls. Others that send calls away are odin-08 and odin-32 to odin-34. */
const FORWARDS: ReadonlySet<string> = new Set([
  ALWAYS,
  "Call Forwarding Always Secondary",
  "Call Forwarding Busy",
  "Call Forwarding No Answer",
  "Call Forwarding Not Reachable",
  SELECTIVE,
]);

const SERVICES = ["user", "serviceSettings", "assignedServices", "serviceAssignment"] as const;

export interface Forwards extends Leading {
  /** Reasons for which nobody knows whether the user has forwards at all. */
  readonly unread: Truth;
}

/** The forwards of a user that are on, or may be. Only services that the user has. Rules that keep them share one object. */
export const forwardsOf = ofLatest((user: CleanOdinUser, scope: CleanOdinGroup): Forwards => {
  const { forwarding } = user;
  if (!forwarding.known) return { ways: [], from: originOf(user, scope), unread: truthOf(forwarding, () => false) };
  const all = (forwarding.value ?? []).filter(({ service }) => FORWARDS.has(service));
  const truths = all.map(({ service }) => hasService(user, service));
  const ways = all.filter((_, at) => truths[at] !== false);
  const unread = truths.find(isUnsure);
  return { ways, from: originOf(user, scope), unread: ways.length > 0 && unread ? unread : false };
});

/** The raw condition of odin-06. A forward in force has one of these targets, and it leads outside. */
function leadsOutside(forwards: Forwards, targets: readonly Target[]): Truth {
  const { ways, unread } = forwards;
  if (unread === false) return anyLeads(forwards, targets);
  return ways.length === 0 ? unread : allOf(unread, anyLeads(forwards, targets));
}

/** Nothing is forwarded, so no number need be judged. */
export const isIdle = ({ ways, unread }: Forwards): boolean => ways.length === 0 && unread === false;

const SWITCH_OFF: Remedy = {
  words: "Switch the forward off, or give it a number of the organisation.",
  request: {
    method: "PUT",
    path: "/api/v2/users/services/settings",
    body: { userId: "{userId}", "{service}": { isActive: false } },
  },
};

const FORWARD_IS_ON =
  "A forward is in force if its service is assigned and its `isActive` is true. Its target is `forwardToPhoneNumber`. Call Forwarding Selective also needs a criterion with `isActive` true. Its target is the criterion's own number, or `defaultForwardToPhoneNumber` where the criterion forwards to the default number.";

interface Redirected extends Forwards {
  readonly evidence: readonly Evidence[];
  readonly isOpen: Truth;
}

export const redirectedOutside = odinRule<Redirected>({
  id: "odin-05",
  title: "Calls may be redirected outside the group, and are",
  severity: "medium",
  category: "fraud",
  why: "The plan does not hold back a forward that leads outside. Closing it stops such forwards for good.",
  when: `The Redirected plan in force has \`outsideGroup\` true, and the condition of odin-06 holds. The allow-list of odin-06 does not count here. ${IN_FORCE}`,
  guards: ["`outsideGroup` is true, but no forward is in force, or only to the organisation's own numbers."],
  unknown: `${UNREAD_PLAN} Or nobody knows where the number leads.`,
  remedy: {
    words: "Close redirected calls outside the group.",
    request: {
      method: "PUT",
      path: "/api/v2/users/calling-plans/outgoing/redirected",
      body: { userId: "{userId}", useCustomSettings: true, userPermissions: { outsideGroup: false } },
    },
  },
  controls: controlsOf("odin-05"),
  needs: {
    sections: [...SERVICES, "outgoingCallingPlans.outgoingCallingPlanRedirected"],
    context: needsPlans("redirected").context,
    numbers: true,
  },
  look({ user, scope }) {
    const plan = user.plans.redirected;
    const isOpen = truthOf(plan, (inForce) => inForce?.value ?? false);
    const forwards = forwardsOf(user, scope);
    const { path, of } = placeOf("redirected", plan);
    const inner = of === "group" ? "permissions" : "userPermissions";
    const value = isUnsure(isOpen) ? null : isOpen;
    const evidence =
      plan.known && plan.value ? [{ path: `${path}.${inner}.outsideGroup`, value, ...(of && { of }) }] : [];
    if (isOpen === false || isIdle(forwards)) return clear(evidence);
    return later({ ...forwards, evidence, isOpen });
  },
  check({ evidence, isOpen, ...forwards }, world) {
    const targets = targetsOf(forwards, world);
    const truth = allOf(isOpen, leadsOutside(forwards, targets));
    return verdictOf(truth, [...evidence, ...targetEvidence(leaving(targets))]);
  },
});

export const forwardedOutside = odinRule<Forwards>({
  id: "odin-06",
  title: "Calls are forwarded to an outside number",
  severity: "high",
  category: "fraud",
  why: "A forward that leads outside is the usual way to make calls at another's cost, and takes what callers say out of the house.",
  when: `A forward in force has a target that is external. It is \`critical\` if a target is ${RISKY}. Forwards are Call Forwarding Always, Always Secondary, Busy, No Answer, Not Reachable and Selective. ${FORWARD_IS_ON} Schedules are not evaluated.`,
  guards: [
    "The forward is off, or its service is not assigned.",
    "The target is the organisation's own number or extension, or a feature code.",
    "Call Forwarding Selective is on, but no active criterion forwards to the outside number.",
    "The target is in `allow.forwardTo` of the configuration, as the platform writes it or as E.164.",
  ],
  unknown: "Nobody knows whether the target is the organisation's own, or whether the forward is on.",
  remedy: SWITCH_OFF,
  controls: controlsOf("odin-06"),
  needs: { sections: SERVICES, numbers: true },
  look: ({ user, scope }) => idleOrLater(forwardsOf(user, scope)),
  check(forwards, world) {
    const all = targetsOf(forwards, world);
    const targets = all.filter(({ number, e164 }) => !isAllowed(world, number, e164));
    const truth = leadsOutside(forwards, targets);
    if (truth === false) {
      return clear(
        targetEvidence(all),
        targets.length < all.length ? "the configuration allows the number" : undefined,
      );
    }
    const outside = leaving(targets);
    const evidence = [...targetEvidence(outside), ...schedules(outside.map(({ way }) => way.service))];
    return verdictOf(truth, evidence, riskOf(outside, world.config));
  },
});

const isAllowed = ({ config }: World<unknown>, number: string, e164: string | null): boolean =>
  config.allow.forwardTo.includes(number) || (e164 !== null && config.allow.forwardTo.includes(e164));

/** A criterion may hold at some times only, which nobody evaluates. */
const schedules = (services: readonly string[]): Evidence[] =>
  services.includes(SELECTIVE)
    ? [{ path: `serviceSettings["${SELECTIVE}"].criteria.timeSchedule`, value: "not evaluated" }]
    : [];

const idleOrLater = (forwards: Forwards): Verdict | Later<Forwards> => (isIdle(forwards) ? clear() : later(forwards));

export const allForwarded = odinRule<Forwards>({
  id: "odin-07",
  title: "All calls are forwarded within the house, or nowhere",
  severity: "low",
  category: "resilience",
  why: "Nobody reaches the user directly. Without a destination callers reach nobody at all.",
  when: "Call Forwarding Always is assigned and its `isActive` is true, and `forwardToPhoneNumber` is missing, or is not external. It is `medium` if it is missing.",
  guards: [
    "Call Forwarding Always has a destination, and is off or not assigned.",
    "With an external destination it is odin-06, and not found here.",
  ],
  unknown: "Nobody knows whether it is assigned or on, or whether its destination is external.",
  remedy: {
    words: "Switch Call Forwarding Always off, or give it a destination.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services/settings",
      body: { userId: "{userId}", [ALWAYS]: { isActive: false } },
    },
  },
  controls: controlsOf("odin-07"),
  needs: { sections: SERVICES, numbers: true },
  look({ user, scope }) {
    const forwards = forwardsOf(user, scope);
    const { ways, unread } = forwards;
    if (ways.length === 0 && isUnsure(unread)) return notEvaluated(unread.because);
    return alwaysIn(forwards) ? later(forwards) : clear();
  },
  check(forwards, world) {
    const way = alwaysIn(forwards);
    if (!way) return clear();
    const { from, unread } = forwards;
    const targets = targetsOf({ ways: [way], from }, world);
    const isNowhere = way.targets?.length === 0;
    const staysInside =
      way.targets === null ? unknownNumbers(way) : allOf(...targets.map(({ external }) => not(external)));
    const evidence = isNowhere ? [{ path: pathOf(way), value: null }] : targetEvidence(targets);
    return verdictOf(allOf(not(unread), isOn(way), staysInside), evidence, isNowhere ? NOWHERE : undefined);
  },
});

const alwaysIn = ({ ways }: Forwards): OdinForwarding | undefined => ways.find(({ service }) => service === ALWAYS);

const NOWHERE = { severity: "medium", because: "without a destination" } as const;
