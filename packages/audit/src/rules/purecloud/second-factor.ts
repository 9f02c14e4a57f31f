import { powerOf } from "../../record/purecloud/power.js";
import type { PureCloudSecondFactor } from "../../record/purecloud/second-factors.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, truthOf } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { isAdministrator } from "./administrator.js";

const NO_ADMINISTRATOR = "no administrator, and only their second factors are read";
const ELSEWHERE = "users log in at an identity provider, which has the second factor";

export const withoutSecondFactor = pureCloudRule({
  id: "purecloud-25",
  title: "An administrator without a second factor",
  severity: "high",
  category: "access",
  why: "A password that leaks is then enough to take any permission, and to read any data.",
  when: "The user has the power of an administrator: a role is called exactly `admin` or `Master Admin` in any case, or a permission is `admin`, `authorization:*:*`, `authorization:grant:add` or `directory:organization:admin`. And each second factor of the user has `enabled: false`, or there is none. Whom `config.allow.administrators` names counts too.",
  guards: [
    "A user without that power. Second factors are only read of administrators.",
    "`config.singleSignOn` is true. The identity provider then has the second factor.",
    "A second factor that does not say whether it is enabled. It counts as one.",
  ],
  unknown: "Roles, permissions or second factors were not read, and what was read does not decide.",
  remedy: {
    words:
      "Ask the user to set up a second factor. No request does that for another person. The permission lets an audit see the second factors.",
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
    const power = powerOf(user.roles, user.permissions);
    return verdictOf(allOf(isPowerful, hasNone), [
      ...(power ? [{ path: "authorization", value: power }] : []),
      ...(factors ? [{ path: "verifiers", value: factors.map(inWords) }] : []),
    ]);
  },
});

const inWords = ({ name, enabled }: PureCloudSecondFactor) => (enabled ? name : `${name} (switched off)`);
