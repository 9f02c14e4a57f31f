import { valueIn } from "../../record/fact.js";
import type { PureCloudForwardingSteps } from "../../record/purecloud/forwarding-steps.js";
import { controlsOf } from "../engine/controls.js";
import { RISKY, riskOf } from "../engine/risk.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { anyIn, type Truth, truthOf } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import type { Origin, World } from "../engine/world.js";

/** Numbers to which calls are forwarded, and from where. */
interface Kept {
  readonly numbers: readonly string[];
  readonly country: string | null;
}

const NUMBER = "PHONENUMBER";

/** The numbers of all steps that are in force. */
export const numbersOf = ({ enabled, steps }: PureCloudForwardingSteps): string[] =>
  enabled ? steps.flatMap((step) => step.filter(({ type }) => type === NUMBER).map(({ value }) => value)) : [];

/** The numbers of the last step that has one. */
function lastNumbersOf({ enabled, steps }: PureCloudForwardingSteps): string[] {
  const last = steps.findLast((step) => step.some(({ type }) => type === NUMBER)) ?? [];
  return enabled ? last.filter(({ type }) => type === NUMBER).map(({ value }) => value) : [];
}

interface Leaving {
  readonly truth: Truth;
  readonly evidence: readonly Evidence[];
  readonly risk: ReturnType<typeof riskOf>;
}

/** Whether any of the numbers leaves the organisation, and is not allowed. */
function leaves({ numbers, country }: Kept, { where, config }: World<unknown>): Leaving {
  const from: Origin = { platform: "purecloud", scope: "organisation", country };
  const found = numbers.map((number) => ({ number, to: where(number, from) }));
  const isAllowed = ({ number, to }: (typeof found)[number]) =>
    config.allow.forwardTo.includes(number) || (to.e164 !== null && config.allow.forwardTo.includes(to.e164));
  const open = found.filter((one) => !isAllowed(one));
  return {
    truth: anyIn(open, ({ to }) => to.external),
    risk: riskOf(
      open.flatMap(({ to }) => (to.external === true ? [to] : [])),
      config,
    ),
    evidence: open.flatMap(({ number, to }) => [
      { path: "callForwarding.calls.targets.value", value: number },
      { path: "country and class of the number", value: [to.country, to.destination] },
    ]),
  };
}

const remedy = (words: string, body: object) => ({
  words,
  request: { method: "PATCH", path: "/api/v2/users/{userId}/callforwarding", body } as const,
  permission: "conversation:callForwarding:edit",
});

const CRITICAL = `It is \`critical\` if such a number is ${RISKY}.`;

const UNKNOWN =
  "It is not known who has a number. Without Odin, a number of the user's country may be one of Odin, unless the configuration has `ownNumbers`.";

const NEEDS = { sections: ["profile", "callForwarding"] } as const;

export const forwardedOutside = pureCloudRule<Kept>({
  id: "purecloud-06",
  title: "Calls are forwarded to an outside number",
  severity: "high",
  category: "fraud",
  why: "Forwarding is the usual way to make others pay for calls, and to listen to them.",
  when: `\`callForwarding.enabled\` is true, and a target of type PHONENUMBER in any step leads outside. A number leads outside if it is none of the users, groups and ranges of the organisation on either platform. ${CRITICAL}`,
  guards: [
    "Targets of type STATION.",
    "Digits as short as an extension, and numbers of colleagues on either platform.",
    "Forwarding that is not enabled.",
    "A number that the configuration lists under `forwardTo`.",
  ],
  unknown: UNKNOWN,
  remedy: remedy("Switch forwarding off, or change the number.", { enabled: false }),
  controls: controlsOf("purecloud-06"),
  needs: { ...NEEDS, numbers: true },
  look({ user }) {
    if (!user.forwardingSteps.known) return notEvaluated([user.forwardingSteps.because]);
    const numbers = user.forwardingSteps.value ? numbersOf(user.forwardingSteps.value) : [];
    return numbers.length === 0 ? clear() : later({ numbers, country: valueIn(user.country) });
  },
  check(kept, world) {
    const { truth, evidence, risk } = leaves(kept, world);
    return verdictOf(truth, evidence, risk);
  },
});

export const forwardedNowhere = pureCloudRule({
  id: "purecloud-07",
  title: "Forwarding is on and goes nowhere",
  severity: "low",
  category: "resilience",
  why: "Callers reach nobody, and the user believes that the calls arrive.",
  when: "`callForwarding.enabled` is true, and no step of `calls` has a target of any type. The deprecated `phoneNumber` is no target.",
  guards: ["Forwarding that is not enabled.", "Forwarding to a station."],
  remedy: remedy("Switch forwarding off, or set a target.", { enabled: false }),
  controls: controlsOf("purecloud-07"),
  needs: NEEDS,
  look: ({ user }) =>
    verdictOf(
      truthOf(
        user.forwardingSteps,
        (value) => value?.enabled === true && value.steps.every((step) => step.length === 0),
      ),
      [{ path: "callForwarding.calls", value: [] }],
    ),
});

export const voicemailOutside = pureCloudRule<Kept>({
  id: "purecloud-08",
  title: "Voicemail of the last call lands outside",
  severity: "medium",
  category: "fraud",
  why: "Messages for the organisation are left on a telephone that it does not control.",
  when: `\`callForwarding.enabled\` is true, \`voicemail\` is \`LASTCALL\`, and a target of type PHONENUMBER leads outside, in the last step that has a target of this type. ${CRITICAL}`,
  guards: ["A last target inside the organisation.", "Forwarding that is not enabled."],
  unknown: UNKNOWN,
  remedy: remedy("Let the user's own voice mail answer.", { voicemail: "PURECLOUD" }),
  controls: controlsOf("purecloud-08"),
  needs: { ...NEEDS, numbers: true },
  look({ user }) {
    const { forwardingSteps: forwarding } = user;
    if (!forwarding.known) return notEvaluated([forwarding.because]);
    const isLast = forwarding.value?.voicemail === "LASTCALL";
    const numbers = isLast && forwarding.value ? lastNumbersOf(forwarding.value) : [];
    return numbers.length === 0 ? clear() : later({ numbers, country: valueIn(user.country) });
  },
  check(kept, world) {
    const { truth, evidence, risk } = leaves(kept, world);
    return verdictOf(truth, [{ path: "callForwarding.voicemail", value: "LASTCALL" }, ...evidence], risk);
  },
});
