import { valueIn } from "../../record/fact.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { RISKY, riskOf } from "../engine/risk.js";
import { type Later, later, type OdinRule, odinRule, type Remedy } from "../engine/rule.js";
import { clear, notEvaluated, type Severity, type Verdict, verdictOf } from "../engine/verdict.js";
import type { World } from "../engine/world.js";
import { anyLeads, type Leading, leaving, originOf, type Target, targetEvidence, targetsOf } from "./leading.js";

interface WaysOut extends Leading {
  /** The user's own mobile telephone. */
  readonly mobile: string | null;
}

/** The ways of some services, which are on or may be. */
function lookAt({ user, scope }: Seen, services: ReadonlySet<string>): Verdict | Later<WaysOut> {
  const { forwarding, mobilePhoneNumber } = user;
  if (!forwarding.known) return notEvaluated([forwarding.because]);
  const ways = (forwarding.value ?? []).filter(({ service }) => services.has(service));
  const mobile = valueIn(mobilePhoneNumber);
  return ways.length === 0 ? clear() : later({ ways, from: originOf(user, scope), mobile });
}

interface Seen {
  readonly user: CleanOdinUser;
  readonly scope: CleanOdinGroup;
}

function checkWays(kept: WaysOut, world: World<unknown>): Verdict {
  const targets = targetsOf(kept, world);
  const outside = leaving(targets);
  const truth = anyLeads(kept, targets);
  if (truth !== true) return verdictOf(truth, targetEvidence(outside.length > 0 ? outside : targets));
  return verdictOf(
    truth,
    targetEvidence(outside),
    riskOf(outside, world.config) ?? (isOwnMobile(kept, outside, world) ? OWN_MOBILE : undefined),
  );
}

/** Whether all of the outside numbers are the user's own mobile telephone. */
function isOwnMobile({ mobile, from }: WaysOut, outside: readonly Target[], world: World<unknown>): boolean {
  if (mobile === null) return false;
  const { e164 } = world.where(mobile, from);
  return outside.every((target) => target.number === mobile || (e164 !== null && target.e164 === e164));
}

const OWN_MOBILE: { readonly severity: Severity; readonly because: string } = {
  severity: "low",
  because: "the user's own mobile telephone",
};

const SECTIONS = ["user", "serviceSettings", "assignedServices", "serviceAssignment"] as const;

type About = Pick<OdinRule, "id" | "title" | "severity" | "why" | "when" | "guards"> & {
  readonly words: string;
  /** What else cannot be known. */
  readonly unread?: string;
};

const CRITICAL_OR_LOW = `It is \`critical\` if one is ${RISKY}. Otherwise it is \`low\` if all such numbers are the user's \`mobilePhoneNumber\`.`;

function waysOut(about: About, services: readonly string[]): OdinRule {
  const { words, unread, ...facts } = about;
  const wanted: ReadonlySet<string> = new Set(services);
  return odinRule<WaysOut>({
    ...facts,
    category: "fraud",
    when: `${facts.when} ${CRITICAL_OR_LOW}`,
    unknown: ["Nobody knows whether the number is the organisation's own, or whether the service is on.", unread]
      .filter(Boolean)
      .join(" "),
    remedy: switchOff(words),
    controls: controlsOf(facts.id),
    needs: { sections: SECTIONS, numbers: true },
    look: (sight) => lookAt(sight, wanted),
    check: checkWays,
  });
}

const switchOff = (words: string): Remedy => ({
  words,
  request: {
    method: "PUT",
    path: "/api/v2/users/services/settings",
    body: { userId: "{userId}", "{service}": { isActive: false } },
  },
});

export const commPilot = waysOut(
  {
    id: "odin-08",
    title: "The CommPilot profile in force rings or forwards outside",
    severity: "medium",
    why: "A profile forwards without any service of call forwarding, so people who look for forwards miss it.",
    when: "The settings of CommPilot Express name a `profile`. Only its block counts: `availableInOffice`, `availableOutOfOffice`, `busy` or `unavailable`. A number of the block is external: `additionalPhoneNumberToRing`, or `forwardingPhoneNumber` where the `action` next to it is `Forward`. Or the number for excluded callers is external, and `sendCallsToVoiceMailExceptExcludedNumbers` is true.",
    guards: [
      "Another profile has an outside number.",
      "No profile was chosen.",
      "The profile rings the organisation's own number.",
    ],
    words: "Choose another profile, or give the profile a number of the organisation.",
  },
  ["CommPilot Express"],
);

export const ringsOutside = waysOut(
  {
    id: "odin-32",
    title: "Other telephones outside ring as well",
    severity: "medium",
    why: "A person who answers there speaks for the organisation, and nobody sees it in the list of forwards.",
    when: "A service rings an external number. Simultaneous Ring Personal or Family rings its `locations` if `isActive` is true. Sequential Ring rings its `locations` if `isActive` of one of its criteria is true. BroadWorks Anywhere rings each of its `phoneNumbers` whose own `isActive` is true.",
    guards: [
      "The number is there, but the service is off, no criterion is active, or the location is not.",
      "The number is the organisation's own.",
    ],
    words: "Remove the number, or switch the service off.",
  },
  ["Simultaneous Ring Personal", "Simultaneous Ring Family", "Sequential Ring", "BroadWorks Anywhere"],
);

export const movedOutside = waysOut(
  {
    id: "odin-33",
    title: "The line is moved outside",
    severity: "high",
    why: "The line then works at a telephone that the organisation does not run. Some of these services also make calls from there.",
    when: "A service is on and has an external number. Remote Office: `isActive` and `remoteOfficePhoneNumber`. BroadWorks Mobility: `isActive`, `phonesToRing` is not `Fixed`, and a `mobilePhoneNumber`. Executive-Assistant: `enableDivert` and `divertToPhoneNumber`.",
    guards: [
      "The number is there, but the service is off.",
      "The number is the organisation's own.",
      "Call Forwarding Always Secondary is odin-06.",
    ],
    unread:
      "Or Group Night Forwarding is in force, because the group's number is not read. Its `nightForwarding` is `On`, or is `Use Group` and `groupNightForwarding` is `On`.",
    words: "Switch the service off, or enter a number of the organisation.",
  },
  ["Remote Office", "BroadWorks Mobility", "Executive-Assistant", "Group Night Forwarding"],
);

export const voiceMailOutside = waysOut(
  {
    id: "odin-34",
    title: "Voice mail or Intercept connects callers outside",
    severity: "high",
    why: "A caller reaches an outside number at the organisation's cost. Anyone who knows the passcode of the mailbox can set it.",
    when: "`isActive` of Voice Messaging User and `transferOnZeroToPhoneNumber` are true, and `transferPhoneNumber` is external. Or a greeting ends with a forward to an external number: `disableMessageDeposit` is true, `disableMessageDepositAction` is `Forward`, and `greetingOnlyForwardDestination` is external. Or `isActive` of Intercept User and its `transferOnZeroToPhoneNumber` are true, and its `transferPhoneNumber` is external.",
    guards: [
      "The number is there, but the transfer is off.",
      "The transfer leads to a colleague.",
      "Voice mail or Intercept is off.",
      "The numbers to which Intercept reroutes calls out, which is odin-15.",
    ],
    words: "Switch the transfer off, or let it lead to a number of the organisation.",
  },
  ["Voice Messaging User", "Intercept User"],
);
