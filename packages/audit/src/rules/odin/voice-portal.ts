import { valueIn } from "../../record/fact.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { odinRule } from "../engine/rule.js";
import { allOf, truthOf, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";

export const voicePortal = odinRule({
  id: "odin-09",
  title: "Calls can be made by the voice portal with a stale passcode",
  severity: "high",
  category: "fraud",
  why: "Anyone who guesses the passcode makes calls at the organisation's cost from any telephone. A stale passcode has been there to guess for long.",
  when: "`isActive` of Voice Portal Calling is true, and `isLoginDisabled` of the portal's passcode is false, and the passcode is stale. It is stale if `doesNotExpire` is true, or `expirationDays` is below 0 or at least 2^31 - 1. -1 and both ends of 32 bits mean never.",
  guards: [
    "Voice Portal Calling is off or not there.",
    "The login is disabled.",
    "The passcode expires today or later.",
  ],
  unknown: "The answer does not say whether the login is disabled, or when the passcode expires.",
  remedy: {
    words: "Switch Voice Portal Calling off, or set a new passcode.",
    request: {
      method: "PUT",
      path: "/api/v2/users/services/settings",
      body: { userId: "{userId}", "Voice Portal Calling": { isActive: false } },
    },
  },
  controls: controlsOf("odin-09"),
  needs: { sections: ["serviceSettings", "assignedServices", "serviceAssignment", "utilities.portalPasscode"] },
  look({ user }) {
    const { portalCalling, portalPasscode } = user;
    const truth = allOf(
      truthOf(portalCalling, (isOn) => isOn ?? false),
      truthOf(
        portalPasscode,
        (passcode) =>
          passcode === null || (passcode.isLoginDisabled === null ? unsure(NO_LOGIN) : !passcode.isLoginDisabled),
      ),
      isStale(user),
    );
    return verdictOf(truth, evidenceOf(user));
  },
});

const NO_LOGIN = "utilities.portalPasscode: it does not say whether the login is disabled";
const NO_DAYS = "utilities.portalPasscode: it does not say when the passcode expires";

const isStale = ({ portalPasscode }: CleanOdinUser) =>
  truthOf(portalPasscode, (passcode) => {
    if (passcode === null) return false;
    const { expiry } = passcode;
    return expiry === null ? unsure(NO_DAYS) : expiry.kind === "never" || expiry.days < 0;
  });

function evidenceOf({ portalCalling, portalPasscode }: CleanOdinUser): Evidence[] {
  const evidence: Evidence[] = [];
  if (portalCalling.known) {
    evidence.push({ path: 'serviceSettings["Voice Portal Calling"].isActive', value: portalCalling.value });
  }
  const passcode = valueIn(portalPasscode);
  if (!passcode) return evidence;
  const { isLoginDisabled, expiry } = passcode;
  const days = expiry && (expiry.kind === "never" ? "never" : expiry.days);
  return [
    ...evidence,
    { path: "utilities.portalPasscode.isLoginDisabled", value: isLoginDisabled },
    { path: "utilities.portalPasscode.expirationDays", value: days },
  ];
}
