import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { powerOf } from "../../record/purecloud/power.js";
import { type Truth, unsure } from "../engine/truth.js";

/** Whether a user has the power of an administrator. This is purecloud-02 before any list of allowed ones. */
export function isAdministrator({ roles, permissions }: CleanPureCloudUser): Truth {
  const power = powerOf(roles, permissions);
  if (power !== undefined) return power.length > 0;
  return unsure(...new Set([roles, permissions].flatMap((fact) => (fact.known ? [] : [fact.because]))));
}
