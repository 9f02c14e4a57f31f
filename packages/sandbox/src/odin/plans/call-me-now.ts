import type { Subject, Wire } from "../common/subject.js";
import { hasService } from "../services/licences.js";
import { callMeNow } from "./calling-plans.js";
import { digitPlanCallMeNow, pinholeCallMeNow } from "./digit-plans.js";
import { isStrict } from "./strict-groups.js";

const SERVICE = "Call Me Now";

/** What a user reads of Call Me Now. Undefined for a user without the service, in a strict group. */
const ofService =
  (read: (subject: Subject) => Wire) =>
  (subject: Subject): Wire | undefined =>
    isStrict(subject.estate, subject) && !hasService(subject, SERVICE) ? undefined : read(subject);

export const plan = ofService(callMeNow);
export const digitPlan = ofService(digitPlanCallMeNow);
export const pinholeDigitPlan = ofService(pinholeCallMeNow);
