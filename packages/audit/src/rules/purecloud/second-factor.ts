import type { PureCloudSecondFactor } from "../../record/purecloud/second-factors.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, truthOf } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { isAdministrator, powerOfUser } from "./access.js";

const NO_ADMINISTRATOR = "no administrator, and only their second factors are read";
const ELSEWHERE = "users log in at an identity provider, which has the second factor";

export const withoutSecondFactor = pureCloudRule({
  id: "purecloud-25",
  title: "An administrator without a second factor",
  severity: "high",
  category: "access",
  why: "A password that leaks is then enough to take any permission, and to read any data.",
  when: "The user has the power of an administrator, and no second factor that is enabled. A role that is called exactly `admin` or `Master Admin`, in any case, gives that power. So does each of the permissions `admin`, `authorization:*:*`, `authorization:grant:add` and `directory:organization:admin`. A second factor is enabled unless it has `enabled: false`. Whom `config.allow.administrators` names counts too.",
  guards: [
    "A user without that power, because second factors are only read of administrators.",
    "`config.singleSignOn` is true, because the identity provider then has the second factor.",
    "Any second factor that does not say whether it is enabled.",
  ],
  unknown: "Roles, permissions or second factors were not read, and what was read does not decide.",
  remedy: {
    words:
      "Ask the user to set up a second factor, because no request does that for another person. An audit sees it with the permission mfa:verifier:view.",
    permission: "mfa:verifier:view",
  },
  controls: controlsOf("purecloud-25"),
  needs: { sections: ["profile", "authorization", "verifiers"] },
  look({ user, config }) {
    const isPowerful = isAdministrator(user);
    if (isPowerful === false) return clear([], NO_ADMINISTRATOR);
    if (config.singleSignOn) return clear([{ path: "config.singleSignOn", value: true }], ELSEWHERE);
    const { secondFactors } = user;
    const factors = secondFactors.known ? (secondFactors.value ?? []) : undefined;
    // A factor that is switched off does not protect the login, so it is none.
    const hasNone = truthOf(secondFactors, (all) => all?.every(({ enabled }) => !enabled) ?? false);
    const power = powerOfUser(user);
    return verdictOf(allOf(isPowerful, hasNone), [
      ...("because" in power ? [] : [{ path: "authorization", value: power }]),
      ...(factors ? [{ path: "verifiers", value: factors.map(inWords) }] : []),
    ]);
  },
});

const inWords = ({ name, enabled }: PureCloudSecondFactor) => (enabled ? name : `${name} (switched off)`);
