import { type Fact, valueIn } from "../../record/fact.js";
import { controlsOf } from "../engine/controls.js";
import { daysSince } from "../engine/days.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { clear, verdictOf } from "../engine/verdict.js";
import { isListed } from "./access.js";

/** Whether a time is more days ago. A missing one is never, so it is. */
const isOlder = (date: Fact<string>, days: number, asOf: number): Truth =>
  truthOf(date, (value) => {
    const age = value === null ? Number.POSITIVE_INFINITY : daysSince(value, asOf);
    return age === undefined ? unsure("signIn: a date is not of a known shape") : age > days;
  });

const isNever = (date: Fact<string>): Truth => truthOf(date, (value) => value === null);

export const dormant = pureCloudRule({
  id: "purecloud-04",
  title: "Has not logged in for a long time",
  severity: "medium",
  category: "access",
  why: "Nobody notices when a login that nobody uses is taken over. Many standards ask to switch it off after 90 days.",
  when: "The newest of `dateLastLogin` and `lastTokenIssued` is more than `unusedDays` days ago. A date that is `null` counts as never. The audit writes `null` if the platform sends the date for other users, and leaves the date out if it sends none.",
  guards: [
    "A user without any login and any token. purecloud-05 judges such users.",
    "A user with an old login and a new token, or the other way round.",
    "An account that the configuration lists under `serviceAccounts`.",
  ],
  unknown: "A date is unknown, and the other one is old.",
  remedy: {
    words: "Ask the manager, and deactivate the user.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { state: "inactive", version: "{version}" } },
    permission: "directory:user:edit",
  },
  controls: controlsOf("purecloud-04"),
  thresholds: ["unusedDays"],
  needs: { sections: ["profile", "signIn"] },
  look({ user, config, asOf }) {
    const { lastLogin, lastTokenIssued } = user;
    const evidence = [
      { path: "signIn.dateLastLogin", value: valueIn(lastLogin) },
      { path: "signIn.lastTokenIssued", value: valueIn(lastTokenIssued) },
    ];
    if (isListed(user, config.allow.serviceAccounts)) return clear(evidence, "it is a service account");
    const { unusedDays } = config.thresholds;
    const wasSeen = not(allOf(isNever(lastLogin), isNever(lastTokenIssued)));
    const isOld = allOf(isOlder(lastLogin, unusedDays, asOf), isOlder(lastTokenIssued, unusedDays, asOf));
    return verdictOf(allOf(isOld, wasSeen), evidence);
  },
});

export const neverCame = pureCloudRule({
  id: "purecloud-05",
  title: "Was invited and never came",
  severity: "low",
  category: "access",
  why: "Anyone who reads the old invitation can take the account.",
  when: "`dateWelcomeSent` is more than `invitedDays` days ago, and there is no login and no token.",
  guards: ["A user who was invited within these days.", "A user without a login, but with a token."],
  unknown: "A date was not returned for anybody.",
  remedy: {
    words: "Invite the user again, or deactivate the account.",
    request: { method: "POST", path: "/api/v2/users/{userId}/invite" },
    permission: "directory:user:setPassword",
  },
  controls: controlsOf("purecloud-05"),
  thresholds: ["invitedDays"],
  needs: { sections: ["profile", "signIn"] },
  look({ user, config, asOf }) {
    const { lastLogin, lastTokenIssued, welcomeSent } = user;
    const wasInvited = allOf(not(isNever(welcomeSent)), isOlder(welcomeSent, config.thresholds.invitedDays, asOf));
    const evidence = [
      { path: "signIn.dateWelcomeSent", value: valueIn(welcomeSent) },
      { path: "signIn.dateLastLogin", value: valueIn(lastLogin) },
      { path: "signIn.lastTokenIssued", value: valueIn(lastTokenIssued) },
    ];
    return verdictOf(not(anyOf(not(wasInvited), not(isNever(lastLogin)), not(isNever(lastTokenIssued)))), evidence);
  },
});
