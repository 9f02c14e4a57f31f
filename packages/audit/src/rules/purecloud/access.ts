import { valueIn } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { powerOf } from "../../record/purecloud/power.js";
import { controlsOf } from "../engine/controls.js";
import { daysSince } from "../engine/days.js";
import { isNamed } from "../engine/listed.js";
import { ofLatest } from "../engine/of-latest.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, type Unsure, unsure } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";

/** What gives a user the power of an administrator, before any list of allowed ones. Empty if nothing does. */
export const powerOfUser = ofLatest(({ roles, permissions }: CleanPureCloudUser): readonly string[] | Unsure => {
  const facts = [roles, permissions].flatMap((fact) => (fact.known ? [] : [fact.because]));
  return powerOf(roles, permissions) ?? unsure(...new Set(facts));
});

/** Whether a user has the power of an administrator. */
export function isAdministrator(user: CleanPureCloudUser): Truth {
  const power = powerOfUser(user);
  return "because" in power ? power : power.length > 0;
}

export const leftWithRoles = pureCloudRule({
  id: "purecloud-01",
  title: "Left, but still holds roles",
  severity: "high",
  category: "access",
  why: "Who left must not keep access. Roles of a group come back when the user is activated again.",
  when: "The state is not active, and the user has a role, or is a member of a group with `rolesEnabled`.",
  guards: ["A user who is inactive or deleted, without roles, and only in groups without roles."],
  remedy: {
    words: "Take the roles from the user, and the user from groups that have roles.",
    request: { method: "DELETE", path: "/api/v2/users/{userId}/roles" },
    permission: "authorization:grant:delete",
  },
  controls: controlsOf("purecloud-01"),
  everybody: true,
  needs: { sections: ["profile", "authorization", "groups"] },
  look({ user }) {
    const isLeaver = truthOf(user.state, (state) => state !== "active");
    const hasRoles = truthOf(user.roles, (roles) => (roles ?? []).length > 0);
    const hasGroup = truthOf(user.memberOf, (groups) => (groups ?? []).some(({ rolesEnabled }) => rolesEnabled));
    const groups = user.memberOf.known ? (user.memberOf.value ?? []).filter(({ rolesEnabled }) => rolesEnabled) : [];
    return verdictOf(allOf(isLeaver, anyOf(hasRoles, hasGroup)), [
      { path: "profile.state", value: valueIn(user.state) },
      { path: "authorization.roles", value: valueIn(user.roles) },
      { path: "groups", value: groups.map(({ name }) => name) },
    ]);
  },
});

export const administrator = pureCloudRule({
  id: "purecloud-02",
  title: "Holds the power of an administrator",
  severity: "medium",
  category: "access",
  why: "An administrator can take any permission, and read any data. Their number decides how much a stolen login costs.",
  when: "A role is called exactly `admin` or `Master Admin` in any case, and blanks around it do not count. Or a permission is `admin`, `authorization:*:*`, `authorization:grant:add` or `directory:organization:admin`. For users whom the configuration allows, it is `info`.",
  guards: ["A role with a name such as Administrative Assistant, without those permissions."],
  unknown: "The platform did not return the roles or the permissions, and what it returned gives no such power.",
  remedy: {
    words: "Review the roles, and keep only those that the work needs.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/roles", body: ["{roleId}"] },
    permission: "authorization:grant:add",
  },
  controls: controlsOf("purecloud-02"),
  needs: { sections: ["profile", "authorization"] },
  look({ user, config }) {
    const power = powerOfUser(user);
    const evidence = "because" in power ? [] : power.map((value) => ({ path: "authorization", value }));
    const isAllowed = isListed(user, config.allow.administrators);
    return verdictOf(isAdministrator(user), evidence, isAllowed ? { severity: "info", because: "it is allowed" } : {});
  },
});

/** Whether a list of the configuration has a user, by id, name to log in with or e-mail. */
export function isListed({ userId, username, email }: CleanPureCloudUser, list: readonly string[]): boolean {
  return isNamed(list, userId, valueIn(username), valueIn(email));
}

export const unusedRoles = pureCloudRule({
  id: "purecloud-03",
  title: "Roles that are not used",
  severity: "low",
  category: "access",
  why: "A role that nobody uses is only a risk. The platform counts 30 days, and is up to 48 hours late.",
  when: "`authorization.unusedRoles` is not empty. The user was welcomed more than `newUserDays` whole days ago. A date that is missing or unknown does not protect.",
  guards: ["A new user, who was welcomed within these days."],
  unknown: "The platform did not return `unusedRoles`.",
  remedy: {
    words: "Ask the user or the manager, and take the role.",
    request: { method: "PUT", path: "/api/v2/users/{userId}/roles", body: ["{roleId}"] },
    permission: "authorization:grant:add",
  },
  controls: controlsOf("purecloud-03"),
  thresholds: ["newUserDays"],
  needs: { sections: ["profile", "authorization", "signIn"] },
  look({ user, config, asOf }) {
    const { welcomeSent, unusedRoles: unused } = user;
    const days = welcomeSent.known && welcomeSent.value !== null ? daysSince(welcomeSent.value, asOf) : undefined;
    const isNew = days !== undefined && days <= config.thresholds.newUserDays;
    const hasUnused = truthOf(unused, (roles) => (roles ?? []).length > 0);
    const evidence = [{ path: "authorization.unusedRoles", value: valueIn(unused) }];
    if (isNew && hasUnused === true) return clear(evidence, "the user is new");
    return verdictOf(allOf(hasUnused, not(isNew)), evidence);
  },
});
