import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { externalNumber, internalNumber } from "./dialled.js";

/** Users who are shut off. They have both-02 or both-22, or nearly have both-01 or both-22. */
const isShutOff = ({ has, nearly }: Subject): boolean => nearly("both-01", "both-22") || has("both-02", "both-22");

/** Some who left (both-01) are shut off for callers only, and may still call out. */
const isHalfShut = (subject: Subject): boolean => subject.has("both-01") && subject.roll("half shut").chance(0.3);

/** Whether a user must have the service to show a problem. */
export const hasIntercept = (subject: Subject): boolean =>
  subject.has(15) || subject.nearly(15) || isShutOff(subject) || isHalfShut(subject) || subject.nearly("both-02");

/** The forms of problem 15, and those that come near. A colleague who takes over is no problem, and an empty service is none. */
type Form = "prepared" | "reroutes" | "lets out" | "to a colleague" | "empty";

function formOf(subject: Subject): Form | undefined {
  const roll = subject.roll("intercept form");
  if (subject.has(15)) return roll.pick(["prepared", "reroutes"]);
  return subject.nearly(15) ? roll.pick(["lets out", "to a colleague", "empty"]) : undefined;
}

/** A number that callers get, that takes them over, or that calls out go to. */
const PREPARED = ["newPhoneNumber", "transferPhoneNumber", "outboundReroutePhoneNumber"] as const;

/** The numbers of the service. */
function numbersOf(subject: Subject, form: Form | undefined): Wire {
  const roll = subject.roll("intercept");
  switch (form) {
    case "prepared":
      return { [roll.pick(PREPARED)]: coerced(internalNumber(subject, roll)) };
    case "lets out":
      return { newPhoneNumber: coerced(internalNumber(subject, roll)) };
    case "to a colleague":
      return { outboundReroutePhoneNumber: coerced(internalNumber(subject, roll)) };
    case "reroutes":
      return { outboundReroutePhoneNumber: coerced(externalNumber(subject, roll, "intercept")) };
  }
  return {};
}

/**
 * With problem 15, it is set up but off, or on with calls that leave by another number. In a near miss of both-02, it is on,
 * and lets calls in and out.
 */
export function interceptUser(subject: Subject): Wire {
  const form = formOf(subject);
  const numbers = numbersOf(subject, form);
  const open = subject.nearly("both-02");
  const letsOut = open || subject.nearly(15) || isHalfShut(subject);
  return {
    isActive: form !== "prepared" && form !== "empty",
    announcementSelection: "Default",
    inboundCallMode: open ? "Allow All" : "Intercept All",
    alternateBlockingAnnouncement: false,
    exemptInboundMobilityCalls: false,
    disableParallelRingingToNetworkLocations: false,
    routeToVoiceMail: false,
    playNewPhoneNumber: "newPhoneNumber" in numbers,
    ...numbers,
    transferOnZeroToPhoneNumber: false,
    outboundCallMode: letsOut ? "Allow Outbound Local Calls" : "Block All",
    exemptOutboundMobilityCalls: false,
    rerouteOutboundCalls: form === "reroutes" || form === "to a colleague",
  };
}
