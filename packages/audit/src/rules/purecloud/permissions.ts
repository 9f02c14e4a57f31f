import { valueIn } from "../../record/fact.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { RulesConfig } from "../engine/config.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule, type Remedy } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf } from "../engine/truth.js";
import { type Found, verdictOf } from "../engine/verdict.js";
import { isAdministrator, isListed } from "./access.js";

/** Permissions with which recordings are removed, one by one or in bulk. */
const REMOVES = [
  "recording:job:add",
  "recording:recording:editRetention",
  "recording:screenRecording:editRetention",
] as const;

/** Each takes over another's access, outlives the user's own, or destroys what shows misuse. */
const DANGEROUS = [
  "authorization:role:edit",
  "directory:user:setPassword",
  "oauth:client:add",
  "oauth:client:edit",
  ...REMOVES,
] as const;

/** Permissions of people who judge the work of agents. */
const EVALUATES = ["quality:evaluation:add", "quality:evaluation:edit", "quality:evaluation:editScore"] as const;

/** Whether a permission that a user has gives another. `*` stands for any entity or action. */
function gives(own: string, wanted: string): boolean {
  const parts = own.split(":");
  return wanted.split(":").every((part, at) => parts[at] === "*" || parts[at] === part);
}

/** The permissions of a list that a user has, as the platform writes them. */
const ownOf = ({ permissions }: CleanPureCloudUser, list: readonly string[]): readonly string[] =>
  (valueIn(permissions) ?? []).filter(
    (own) => list.includes(own) || (own.includes("*") && list.some((wanted) => gives(own, wanted))),
  );

/** Whether a user has any of these permissions. @param own those that {@link ownOf} found */
const hasAny = ({ permissions }: CleanPureCloudUser, own: readonly string[]): Truth =>
  truthOf(permissions, () => own.length > 0);

const inWords = (list: readonly string[]): string =>
  `${list
    .slice(0, -1)
    .map((one) => `\`${one}\``)
    .join(", ")} or \`${list.at(-1)}\``;

/** The finding of a user whom the configuration allows is for information only. */
const allowed = (user: CleanPureCloudUser, { allow }: RulesConfig): Pick<Found, "severity" | "because"> =>
  isListed(user, allow.administrators) ? { severity: "info", because: "it is allowed" } : {};

const takeRole = (words: string): Remedy => ({
  words,
  request: { method: "PUT", path: "/api/v2/users/{userId}/roles", body: ["{roleId}"] },
  permission: "authorization:grant:add",
});

const WILDCARD = "A part of a permission that is `*` counts as any.";
const ALLOWED = "For users in `allow.administrators` of the configuration, it is `info`.";
const ADMINISTRATOR = "An administrator, who has all of these and is purecloud-02.";

export const dangerousPermissions = pureCloudRule({
  id: "purecloud-29",
  title: "Dangerous permissions",
  severity: "medium",
  category: "access",
  why: "Each of these permissions can take over another user's access, keep access after the user leaves, or remove evidence of misuse.",
  when: `The user is no administrator by the condition of purecloud-02. A permission of the user gives ${inWords(DANGEROUS)}. ${WILDCARD} ${ALLOWED}`,
  guards: [ADMINISTRATOR, "Permissions that only show the same things, such as `oauth:client:view`."],
  remedy: takeRole("Ask whether the work needs the permission. If not, take the role that gives it."),
  controls: controlsOf("purecloud-29"),
  needs: { sections: ["profile", "authorization"] },
  look({ user, config }) {
    const own = ownOf(user, DANGEROUS);
    const truth = allOf(not(isAdministrator(user)), hasAny(user, own));
    const evidence = [{ path: "authorization.permissions", value: own }];
    return verdictOf(truth, evidence, allowed(user, config));
  },
});

export const conflictOfDuty = pureCloudRule({
  id: "purecloud-30",
  title: "May remove the recordings of their work",
  severity: "medium",
  category: "access",
  why: "A user who takes or evaluates conversations can remove the recordings that prove what happened.",
  when: `The user is no administrator by the condition of purecloud-02. A permission of the user gives ${inWords(REMOVES)}. The user is a member of a queue, joined or not, or a permission gives ${inWords(EVALUATES)}. ${WILDCARD} ${ALLOWED}`,
  guards: [ADMINISTRATOR, "A user who removes recordings, but is in no queue and evaluates nobody."],
  remedy: takeRole("Give the removal of recordings to somebody who neither takes nor evaluates conversations."),
  controls: controlsOf("purecloud-30"),
  needs: { sections: ["profile", "authorization", "queues"] },
  look({ user, config }) {
    const isAgent = truthOf(user.queues, (queues) => (queues ?? []).length > 0);
    const [removes, evaluates] = [ownOf(user, REMOVES), ownOf(user, EVALUATES)];
    const works = anyOf(hasAny(user, evaluates), isAgent);
    const truth = allOf(not(isAdministrator(user)), hasAny(user, removes), works);
    const evidence = [
      { path: "authorization.permissions", value: [...removes, ...evaluates] },
      { path: "queues", value: (valueIn(user.queues) ?? []).map(({ name }) => name) },
    ];
    return verdictOf(truth, evidence, allowed(user, config));
  },
});
