import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyOf, type Truth, truthOf, unsure } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";

const LIMITS = "utilities.callProcessingPolicy";
const BARRING = "utilities.communicationBarring";

/** What the platform does not say is unknown. */
const said = (value: boolean | null, path: string): Truth => value ?? unsure(`${path} was not returned`);

/** The raw condition of odin-25. */
function redirectsFreely({ callProcessing }: CleanOdinUser, most: number): Truth {
  return truthOf(callProcessing, (policy) => {
    if (policy === null) return false;
    const { ownLimits, limitsRedirectedCalls, redirectionDepth } = policy;
    if (ownLimits === false) return unsure("the group's limits are in force, and no known call reads them");
    return allOf(
      said(ownLimits, `${LIMITS}.useUserCallLimitsSetting`),
      anyOf(
        said(
          limitsRedirectedCalls === null ? null : !limitsRedirectedCalls,
          `${LIMITS}.useMaxConcurrentRedirectedCalls`,
        ),
        said(redirectionDepth === null ? null : redirectionDepth > most, `${LIMITS}.maxRedirectionDepth`),
      ),
    );
  });
}

/** Calls that may be redirected as often as somebody likes. */
export const freeRedirection = odinRule({
  id: "odin-25",
  title: "Calls may be redirected without limit",
  severity: "medium",
  category: "fraud",
  why: "Redirected calls are the usual way of toll fraud. Without a limit, one user can place any number of them at the same time.",
  when: "`callProcessingPolicy.useUserCallLimitsSetting` is true. And `useMaxConcurrentRedirectedCalls` is false, or `maxRedirectionDepth` is more than `thresholds.redirections`.",
  guards: ["The user's own limits are in force, and within these bounds."],
  unknown: "`useUserCallLimitsSetting` is false. Then the group's limits are in force, which no known call reads.",
  remedy: {
    words: "Limit how many calls may be redirected at the same time, and how often.",
  },
  controls: [],
  thresholds: ["redirections"],
  needs: { sections: ["utilities.callProcessingPolicy"] },
  look({ user, config }) {
    const policy = user.callProcessing.known ? user.callProcessing.value : null;
    return verdictOf(redirectsFreely(user, config.thresholds.redirections), [
      { path: `${LIMITS}.useUserCallLimitsSetting`, value: policy?.ownLimits ?? null },
      { path: `${LIMITS}.useMaxConcurrentRedirectedCalls`, value: policy?.limitsRedirectedCalls ?? null },
      { path: `${LIMITS}.maxRedirectionDepth`, value: policy?.redirectionDepth ?? null },
    ]);
  },
});

/** Users whose barring is not the group's. */
export const ownBarring = odinRule({
  id: "odin-26",
  title: "The user's own barring",
  severity: "low",
  category: "hygiene",
  why: "Changes of the group's barring do not reach this user. Such exceptions are forgotten.",
  when: "`communicationBarring.useGroupSetting` is false, and `profileName` is set.",
  guards: ["A profile is named, but `useGroupSetting` is true, so the group's is in force."],
  remedy: { words: "Let the user follow the group, or note why not." },
  controls: [],
  needs: { sections: ["utilities.communicationBarring"] },
  look({ user: { barring } }) {
    const truth = truthOf(barring, (one) =>
      one === null || one.profile === null
        ? false
        : said(one.usesGroup === null ? null : !one.usesGroup, `${BARRING}.useGroupSetting`),
    );
    const value = barring.known ? barring.value : null;
    return verdictOf(truth, [
      { path: `${BARRING}.useGroupSetting`, value: value?.usesGroup ?? null },
      { path: `${BARRING}.profileName`, value: value?.profile ?? null },
    ]);
  },
});
