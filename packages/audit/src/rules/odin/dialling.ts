import { valueIn } from "../../record/fact.js";
import { CALL_CLASSES, type CallClass } from "../../record/odin/call-classes.js";
import { controlsOf } from "../engine/controls.js";
import { isNamed } from "../engine/listed.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyIn } from "../engine/truth.js";
import { clear, type Severity, verdictOf } from "../engine/verdict.js";
import { hasService } from "./assigned.js";
import {
  anyPermitted,
  changePlan,
  classEvidence,
  classesWith,
  IN_FORCE,
  isPermitted,
  needsPlans,
  UNREAD_PLAN,
} from "./plan-words.js";

export const international = odinRule({
  id: "odin-01",
  title: "The user may dial international numbers",
  severity: "high",
  category: "fraud",
  why: "International numbers are where stolen calls go. A class that nobody needs is best closed.",
  when: `The Originating plan in force has the class \`international\` as \`Allow\`. ${IN_FORCE}`,
  guards: [
    "The user's own plan allows it, but the group's plan is in force and does not.",
    "The class asks for an authorization code, or transfers the call.",
    "The user's id or department is in `allow.international` of the configuration. Case does not count.",
  ],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Close the class for the user. If the group's plan allows it, close it there.",
    request: changePlan("originating", { userPermissions: { international: "Disallow" } }),
  },
  controls: controlsOf("odin-01"),
  needs: needsPlans("originating"),
  look({ user, config }) {
    const plan = user.plans.originating;
    const evidence = classEvidence("originating", plan, ["international"]);
    const verdict = verdictOf(isPermitted(plan, "international", "Allow"), evidence);
    if (verdict.outcome !== "found") return verdict;
    const isAllowed = isNamed(config.allow.international, user.userId, valueIn(user.department));
    return isAllowed ? clear(evidence, "the configuration allows it") : verdict;
  },
});

export const redirectBypass = odinRule({
  id: "odin-02",
  title: "Forwarding may go where dialling may not",
  severity: "high",
  category: "fraud",
  why: "A user who may not dial a class of numbers can still forward calls there, and call the own number.",
  when: `Any of the fourteen classes is \`Disallow\` in the Originating plan in force and true in the Redirecting plan in force. ${IN_FORCE}`,
  guards: ["A class that asks for an authorization code or transfers the call is not `Disallow`."],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Close the same classes for redirected calls.",
    request: changePlan("redirecting", { userPermissions: { "{class}": false } }),
  },
  controls: controlsOf("odin-02"),
  needs: needsPlans("originating", "redirecting"),
  look({ user: { plans } }) {
    const { originating, redirecting } = plans;
    const truth = anyIn(CALL_CLASSES, (one) =>
      allOf(isPermitted(originating, one, "Disallow"), isPermitted(redirecting, one, "Allow")),
    );
    const open = classesWith(redirecting, classesWith(originating, CALL_CLASSES, "Disallow"), "Allow");
    const evidence = [
      ...classEvidence("originating", originating, open),
      ...classEvidence("redirecting", redirecting, open),
    ];
    return verdictOf(truth, evidence);
  },
});

/** Classes that Call Me Now can reach and that cost money. */
const CLICKED: readonly CallClass[] = [
  "toll",
  "international",
  "premiumServicesI",
  "premiumServicesII",
  "casual",
  "unknown",
  "urlDialing",
];

export const callMeNow = odinRule({
  id: "odin-03",
  title: "Call Me Now dials numbers that cost money",
  severity: "high",
  category: "fraud",
  why: "Call Me Now dials from a click in a browser. Who has the web password can call from anywhere.",
  when: `The services in effect name \`Call Me Now\`, and its plan in force is true for any of ${CLICKED.map((one) => `\`${one}\``).join(", ")}. ${IN_FORCE}`,
  guards: [
    "A user without the service `Call Me Now` is clear, even if the plan allows everything.",
    "The user's own plan allows it, but the group's plan is in force and does not.",
  ],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Close these classes for Call Me Now, or take the service away.",
    request: changePlan("call-me-now", { userPermissions: { "{class}": false } }),
  },
  controls: controlsOf("odin-03"),
  needs: {
    ...needsPlans("callMeNow"),
    sections: [...needsPlans("callMeNow").sections, "assignedServices", "serviceAssignment"],
  },
  look({ user }) {
    const plan = user.plans.callMeNow;
    const truth = allOf(hasService(user, "Call Me Now"), anyPermitted(plan, CLICKED, "Allow"));
    return verdictOf(truth, classEvidence("callMeNow", plan, classesWith(plan, CLICKED, "Allow")));
  },
});

const PREMIUM: readonly CallClass[] = ["premiumServicesI", "premiumServicesII", "casual"];
const UNCLEAR: readonly CallClass[] = ["unknown", "urlDialing"];
const COSTLY_OR_UNCLEAR: readonly CallClass[] = [...PREMIUM, ...UNCLEAR];

export const premium = odinRule({
  id: "odin-04",
  title: "The user may dial premium, casual or unknown numbers",
  severity: "high",
  category: "fraud",
  why: "Premium numbers pay the one who is called. Casual and unknown numbers avoid the other classes.",
  when: `The Originating plan in force has any of \`premiumServicesI\`, \`premiumServicesII\`, \`casual\`, \`unknown\` or \`urlDialing\` as \`Allow\`. It is \`medium\` if only \`unknown\` or \`urlDialing\` is. ${IN_FORCE}`,
  guards: ["A class that asks for an authorization code or transfers the call is not `Allow`."],
  unknown: UNREAD_PLAN,
  remedy: {
    words: "Close these classes for the user. If the group's plan allows them, close them there.",
    request: changePlan("originating", { userPermissions: { "{class}": "Disallow" } }),
  },
  controls: controlsOf("odin-04"),
  needs: needsPlans("originating"),
  look({ user }) {
    const plan = user.plans.originating;
    const severity: Severity = classesWith(plan, PREMIUM, "Allow").length > 0 ? "high" : "medium";
    const evidence = classEvidence("originating", plan, classesWith(plan, COSTLY_OR_UNCLEAR, "Allow"));
    return verdictOf(anyPermitted(plan, COSTLY_OR_UNCLEAR, "Allow"), evidence, { severity });
  },
});
