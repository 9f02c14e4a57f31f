import { valueIn } from "../../record/fact.js";
import type { PureCloudAccessGrant } from "../../record/purecloud/grants.js";
import type { CleanPureCloudOrganisation } from "../../record/purecloud/organisation.js";
import { hasPowerfulName } from "../../record/purecloud/power.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, anyIn, type Truth, truthOf } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { isAdministrator, isListed } from "./access.js";

const ALL = "*";

export const everyDivision = pureCloudRule({
  id: "purecloud-31",
  title: "An administrator of all divisions",
  severity: "low",
  category: "access",
  why: "Divisions limit what a stolen login reaches. An administrator of all of them has no limit.",
  when: "The condition of purecloud-02 holds. A role that gives that power by its exact name, or by its permissions in `context.roles`, is granted in the division `*`. Or it is granted in each division of `context.divisions`. Grants by groups count. For users in `allow.administrators` of the configuration, it is `info`.",
  guards: [
    "An organisation with one division.",
    "An administrator in some divisions only.",
    "Other roles in all divisions.",
  ],
  unknown: "Grants, roles or divisions were not read, and what was read does not decide.",
  remedy: {
    words: "Grant the role in the divisions that the work needs.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/roles", body: ["{roleId}"] },
    permission: "authorization:grant:add",
  },
  controls: controlsOf("purecloud-31"),
  needs: { sections: ["profile", "authorization", "grants"], context: ["divisions", "roles"] },
  look({ user, scope, config }) {
    const isPowerful = isAdministrator(user);
    if (isPowerful === false) return clear();
    const divisions = valueIn(scope.divisions);
    if (divisions && divisions.length < 2) return clear([], "the organisation has one division");
    const truth = truthOf(user.grants, (grants) => anyIn(byRole(grants ?? []), (one) => reachesAll(one, scope)));
    const shown = (valueIn(user.grants) ?? []).filter(({ divisionId }) => divisionId === ALL);
    const evidence = shown.map(({ role, division, group }) => ({ path: "grants", value: [role, division, group] }));
    const isAllowed = isListed(user, config.allow.administrators);
    return verdictOf(
      allOf(isPowerful, truth),
      evidence,
      isAllowed ? { severity: "info", because: "it is allowed" } : {},
    );
  },
});

/** The grants of each role. */
function byRole(grants: readonly PureCloudAccessGrant[]): readonly (readonly PureCloudAccessGrant[])[] {
  const roles = new Set(grants.map(({ roleId }) => roleId));
  return [...roles].map((id) => grants.filter(({ roleId }) => roleId === id));
}

/** Whether the grants of one role give the power of an administrator in all divisions. */
function reachesAll(
  grants: readonly PureCloudAccessGrant[],
  { divisions, powerfulRoles }: CleanPureCloudOrganisation,
): Truth {
  const [grant] = grants;
  if (!grant) return false;
  const isPowerful =
    hasPowerfulName(grant.role) || truthOf(powerfulRoles, (ids) => ids?.includes(grant.roleId) === true);
  const own = new Set(grants.map(({ divisionId }) => divisionId));
  const isEach = own.has(ALL) || truthOf(divisions, (all) => all?.every((id) => own.has(id)) === true);
  return allOf(isPowerful, isEach);
}
