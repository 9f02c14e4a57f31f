import type { Fact } from "../../record/fact.js";
import type { CallClass, CallPermission, CallPermissions, DigitPattern } from "../../record/odin/call-classes.js";
import { CALL_CLASSES } from "../../record/odin/call-classes.js";
import type { OdinPlanName } from "../../record/odin/group-plans.js";
import type { InForce, OdinPlans } from "../../record/odin/plans.js";
import { controlsOf } from "../engine/controls.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyIn, anyOf, type Truth, truthOf } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";
import {
  anyPattern,
  anyPermitted,
  changePlan,
  classEvidence,
  classesWith,
  IN_FORCE,
  needsPlans,
  placeOf,
  UNREAD_PLAN,
} from "./plan-words.js";

const TRANSFERS = [
  "Transfer To First Transfer Number",
  "Transfer To Second Transfer Number",
  "Transfer To Third Transfer Number",
] as const satisfies readonly CallPermission[];

export const transferNumber = odinRule({
  id: "odin-13",
  title: "Calls are transferred to a number that is not set",
  severity: "low",
  category: "resilience",
  why: "Such a call goes nowhere. The user cannot dial this class, although the plan means to let somebody help.",
  when: `A class of the Originating plan in force is \`Transfer To First Transfer Number\`, \`Second\` or \`Third\`, and this number of the transfer numbers in force is missing or empty. ${IN_FORCE} The same holds for the transfer numbers, apart from the Originating plan.`,
  guards: [
    "The other two numbers may be missing.",
    "The user's own number is missing, but the group's numbers are in force and have it.",
    "The user has no plan of transfer numbers at all.",
  ],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Enter the number, or choose another permission.",
    request: changePlan("transfer-numbers", { userNumbers: { phoneNumber01: "{number}" } }),
  },
  controls: controlsOf("odin-13"),
  needs: needsPlans("originating", "transferNumbers"),
  look({ user: { plans } }) {
    const { originating, transferNumbers } = plans;
    const truths = TRANSFERS.map((word, at) =>
      allOf(
        anyPermitted(originating, CALL_CLASSES, word),
        truthOf(transferNumbers, (numbers) => numbers !== null && numbers.value[at] === null),
      ),
    );
    return verdictOf(anyOf(...truths), transferEvidence(plans, truths));
  },
});

function transferEvidence({ originating, transferNumbers }: OdinPlans, truths: readonly Truth[]): Evidence[] {
  return TRANSFERS.flatMap((word, at) => {
    if (truths[at] === false) return [];
    const { path, of } = placeOf("transferNumbers", transferNumbers);
    const inner = of === "group" ? "transferNumbers" : "userNumbers";
    const evidence = { path: `${path}.${inner}.phoneNumber0${at + 1}`, value: null, ...(of && { of }) };
    return [...classEvidence("originating", originating, classesWith(originating, CALL_CLASSES, word)), evidence];
  });
}

/** The classes that cost money or have no known price. */
const COSTLY: readonly CallClass[] = [
  "toll",
  "international",
  "operatorAssisted",
  "premiumServicesI",
  "premiumServicesII",
  "casual",
  "unknown",
  "urlDialing",
];

/** A direction of calls, with its plan of classes and its two plans of patterns. */
interface Direction {
  readonly classes: "originating" | "redirecting" | "callMeNow";
  readonly patterns: readonly ("digitOriginating" | "digitRedirecting" | "digitCallMeNow" | PinholePlan)[];
}
type PinholePlan = "pinholeOriginating" | "pinholeRedirecting" | "pinholeCallMeNow";

const DIRECTIONS: readonly Direction[] = [
  { classes: "originating", patterns: ["digitOriginating", "pinholeOriginating"] },
  { classes: "redirecting", patterns: ["digitRedirecting", "pinholeRedirecting"] },
  { classes: "callMeNow", patterns: ["digitCallMeNow", "pinholeCallMeNow"] },
];

const ALL_PLANS: readonly OdinPlanName[] = DIRECTIONS.flatMap(({ classes, patterns }) => [classes, ...patterns]);

export const openPattern = odinRule({
  id: "odin-14",
  title: "A pattern of digits opens what the plan closes",
  severity: "medium",
  category: "fraud",
  why: "A pattern wins over the class of a number. So a plan that looks closed has a hole.",
  when: `The directions are Originating, Redirecting and Call Me Now. In one of them, a pattern of the digit plan or of the pinhole digit plan in force is \`Allow\` or true. In the same direction, the plan in force closes any of ${COSTLY.map((one) => `\`${one}\``).join(", ")}. Closed means \`Disallow\` or false. ${IN_FORCE}`,
  guards: [
    "The pattern is `Ignore`, `Disallow` or false, asks for a code, or transfers the call.",
    "Every one of these classes is open in that direction.",
    "The user's own pattern is `Allow`, but the group's patterns are in force.",
  ],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Set the pattern to Ignore, in the plan that the evidence names.",
    request: changePlan("pinhole-digit-plan/originating", {
      userPermissions: [{ digitPatternName: "{pattern}", permission: "Ignore" }],
    }),
  },
  controls: controlsOf("odin-14"),
  needs: needsPlans(...ALL_PLANS),
  look({ user: { plans } }) {
    const truths = DIRECTIONS.map(({ classes, patterns }) => {
      const opens = anyIn(patterns, (plan) => anyPattern(plans[plan], "Allow"));
      // Most users have no such pattern, and then their classes do not matter.
      return opens === false ? false : allOf(opens, anyPermitted(plans[classes], COSTLY, "Disallow"));
    });
    const evidence = DIRECTIONS.flatMap((direction, at) => (truths[at] === false ? [] : openings(plans, direction)));
    return verdictOf(anyOf(...truths), evidence);
  },
});

/** The patterns that allow, and the classes that are closed there. */
function openings(plans: OdinPlans, { classes, patterns }: Direction): Evidence[] {
  const open = patterns.flatMap((plan) => {
    const names = allowed(plans[plan]);
    const { path, of } = placeOf(plan, plans[plan]);
    return names.length === 0 ? [] : [{ path: `${path}.digitPatternName`, value: names, ...(of && { of }) }];
  });
  const plan: Fact<InForce<CallPermissions>> = plans[classes];
  return open.length === 0 ? [] : [...open, ...classEvidence(classes, plan, classesWith(plan, COSTLY, "Disallow"))];
}

function allowed(plan: Fact<InForce<readonly DigitPattern[]>>): readonly string[] {
  const patterns = plan.known ? (plan.value?.value ?? []) : [];
  return patterns.filter(({ permission }) => permission === "Allow").map(({ name }) => name);
}
