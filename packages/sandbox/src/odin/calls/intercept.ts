import { coerced } from "../common/numbers.js";
import type { Subject, Wire } from "../common/subject.js";
import { externalNumber, internalNumber } from "./dialled.js";

/** Users who are shut off. They have both-02, or nearly both-01. */
const isShutOff = ({ between }: Subject): boolean => between.nearly(1) || between.has(2);

/** Whether a user must have the service to show a problem. */
export const hasIntercept = (subject: Subject): boolean =>
  subject.has(15) || subject.nearly(15) || isShutOff(subject) || subject.between.nearly(2);

/**
 * With problem 15, it is set up but off, or on with calls that leave by another number. In a near miss, it is on, the
 * user may still call, and callers get the number of a colleague. In a near miss of both-02, it is on, and lets calls in and out.
 */
export function interceptUser(subject: Subject): Wire {
  const roll = subject.roll("intercept");
  const prepared = subject.has(15) && roll.chance(0.5);
  const reroutes = subject.has(15) && !prepared;
  const open = subject.between.nearly(2);
  const reported = prepared || subject.nearly(15) ? { newPhoneNumber: coerced(internalNumber(subject, roll)) } : {};
  return {
    isActive: !prepared,
    announcementSelection: "Default",
    inboundCallMode: open ? "Allow All" : "Intercept All",
    alternateBlockingAnnouncement: false,
    exemptInboundMobilityCalls: false,
    disableParallelRingingToNetworkLocations: false,
    routeToVoiceMail: false,
    playNewPhoneNumber: "newPhoneNumber" in reported,
    ...reported,
    transferOnZeroToPhoneNumber: false,
    outboundCallMode: open || subject.nearly(15) ? "Allow Outbound Local Calls" : "Block All",
    exemptOutboundMobilityCalls: false,
    rerouteOutboundCalls: reroutes,
    ...(reroutes ? { outboundReroutePhoneNumber: coerced(externalNumber(subject, roll, "intercept")) } : {}),
  };
}
