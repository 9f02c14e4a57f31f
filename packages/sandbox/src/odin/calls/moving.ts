import { dice } from "../../estate/dice.js";
import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { internalNumber } from "./dialled.js";
import { secondaryForward } from "./forwarding.js";
import { type Outside, outsideOf } from "./ways-out.js";

/** A line that is not moved, or to a colleague. Few people use these services. */
function usual(subject: Subject, topic: string): Outside | undefined {
  const roll = subject.roll(topic);
  return roll.chance(0.4) ? { number: internalNumber(subject, roll), isOn: roll.chance(0.3) } : undefined;
}

const numberOf = (field: string, moved: { readonly number: string | number } | undefined): Wire =>
  moved ? { [field]: coerced(String(moved.number)) } : {};

/** The user's calls also begin there. The number is absent if nobody entered one. */
export function remoteOffice(subject: Subject): Wire {
  const moved = outsideOf(subject, "Remote Office") ?? usual(subject, "remote office");
  return { isActive: moved?.isOn ?? false, ...numberOf("remoteOfficePhoneNumber", moved) };
}

export function broadWorksMobility(subject: Subject): Wire {
  const moved = outsideOf(subject, "BroadWorks Mobility") ?? usual(subject, "mobility");
  return {
    isActive: moved?.isOn ?? false,
    phonesToRing: moved?.isOn ? "Both" : "Fixed",
    ...numberOf("mobilePhoneNumber", moved),
    alertClickToDialCalls: false,
    alertGroupPagingCalls: false,
    enableDiversionInhibitor: false,
    requireAnswerConfirmation: false,
    broadworksCallControl: false,
    useSettingLevel: "User",
    denyCallOriginations: false,
    denyCallTerminations: false,
  };
}

/** A second forwarding of all calls, apart from the first. With problem 6, it may lead outside. */
export function callForwardingAlwaysSecondary(subject: Subject): Wire {
  const moved = secondaryForward(subject) ?? usual(subject, "always secondary");
  return { isActive: moved?.isOn ?? false, ...numberOf("forwardToPhoneNumber", moved), isRingSplashActive: false };
}

/** The assistant of an executive may divert the executive's calls. */
export function executiveAssistant(subject: Subject): Wire {
  const moved = outsideOf(subject, "Executive-Assistant") ?? usual(subject, "executive");
  return { enableDivert: moved?.isOn ?? false, ...numberOf("divertToPhoneNumber", moved), executives: [] };
}

/** The group decides for most users. Half of the groups forward at night. */
export function groupNightForwarding(subject: Subject): Wire {
  const { estate, serviceProviderId, groupId } = subject;
  const isOn = dice(estate.seed, "odin", "night", serviceProviderId, groupId).chance(0.5);
  return {
    nightForwarding: subject.roll("night").pick(["Use Group", "Use Group", "Off"]),
    groupNightForwarding: isOn ? "On" : "Off",
  };
}

/** A caller dials in, and dials out again by this user. */
export const twoStageDialing = (subject: Subject): Wire => ({
  isActive: subject.roll("two-stage").chance(0.5),
  allowActivationWithUserAddresses: subject.roll("two-stage addresses").chance(0.2),
});
