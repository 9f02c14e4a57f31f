import { ENHANCED_PLANS as groupService } from "../groups/own-services.js";
import { codeSettings, codesOf } from "../plans/authorization-codes.js";
import { callMeNowRows, planRows } from "../plans/bulk.js";
import * as callMeNow from "../plans/call-me-now.js";
import { originating, redirected, redirecting, transferNumbers } from "../plans/calling-plans.js";
import * as digitPlans from "../plans/digit-plans.js";
import { incomingPlan } from "../plans/incoming.js";
import type { SettingRow } from "./setting.js";

type Plan = Omit<SettingRow, "name" | "serves">;

/** No source shows the answer to a change of any plan. */
const plan = (name: string, row: Plan): SettingRow => ({ name, serves: ["get", "put"], isUnseen: true, ...row });

/** A plan by class of call, which is also read and changed for many users together. */
const ofClasses = (name: string, row: Plan): SettingRow => ({
  ...plan(`OutgoingCallingPlan${name}`, { service: "Outgoing Calling Plan", bulk: planRows, ...row }),
  serves: ["get", "put", "getBulk", "putBulk"],
});

/** A plan by digit pattern. */
const ofPatterns = (name: string, row: Plan): SettingRow =>
  plan(`OutgoingCallingPlan${name}`, { groupService, flaw: digitPlans.unknownPattern, ...row });

const service = "Call Me Now";

/** The calling plans of users. A row is that of `settings.ts`. */
export const planSettings: readonly SettingRow[] = [
  ofClasses("Originating", { read: originating }),
  ofClasses("Redirecting", { read: redirecting }),
  ofClasses("Redirected", { read: redirected }),
  ofClasses("CallMeNow", { service, read: callMeNow.plan, bulk: callMeNowRows }),
  ofPatterns("DigitPlanOriginating", { read: digitPlans.digitPlanOriginating }),
  ofPatterns("DigitPlanRedirecting", { read: digitPlans.digitPlanRedirecting }),
  ofPatterns("DigitPlanCallMeNow", { service, read: callMeNow.digitPlan }),
  ofPatterns("PinholeDigitPlanOriginating", { read: digitPlans.pinholeOriginating }),
  ofPatterns("PinholeDigitPlanRedirecting", { read: digitPlans.pinholeRedirecting }),
  ofPatterns("PinholeDigitPlanCallMeNow", { service, read: callMeNow.pinholeDigitPlan }),
  plan("OutgoingCallingPlanTransferNumbers", { groupService, read: transferNumbers }),
  plan("OutgoingCallingPlanAuthorizationCodes", { groupService, read: codeSettings }),
  { name: "OutgoingCallingPlanAuthorizationCodesCodes", serves: ["get"], groupService, read: codesOf },
  plan("IncomingCallingPlan", { read: incomingPlan }),
];
