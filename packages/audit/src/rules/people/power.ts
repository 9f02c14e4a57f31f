import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { personRule } from "../engine/rule.js";
import { allOf, type Truth, truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";
import { powerOfUser } from "../purecloud/access.js";
import { isUnknown, shown, type Trait } from "./kept.js";

/** What makes the user an administrator. `null` if nothing does. */
function power({ user }: { readonly user: CleanPureCloudUser }): Trait<readonly string[]> {
  const found = powerOfUser(user);
  return "because" in found || found.length > 0 ? found : null;
}

const neverExpires = ({ user }: { readonly user: CleanOdinUser }): Truth =>
  truthOf(user.passwordExpiry, (expiry) => expiry?.kind === "never");

export const administratorPassword = personRule<{ never: Truth }, { power: Trait<readonly string[]> }>({
  id: "both-19",
  title: "An administrator whose Odin password never expires",
  severity: "medium",
  category: "access",
  why: "People use one password in several places. A password that leaked from Odin stays valid, and may open the organisation's PureCloud.",
  when: "The user of PureCloud holds the power of an administrator, as purecloud-02 defines it. The allow-list of purecloud-02 does not count here. On Odin, `passwordExpiresDays` is plus or minus 2^31 - 1 or more, which means never.",
  guards: ["The password on Odin expires, or has expired.", "A user of PureCloud without such power."],
  unknown: "The profile on Odin has no `passwordExpiresDays`, or roles and permissions were not read.",
  remedy: {
    words: "Set a new password on Odin, and give the group a rule for passwords.",
  },
  controls: controlsOf("both-19"),
  needs: { odin: { sections: ["user"] }, purecloud: { sections: ["profile", "authorization"] } },
  keepOdin: { never: neverExpires },
  keepPureCloud: { power },
  check: ({ odin, purecloud }) =>
    verdictOf(allOf(isUnknown(purecloud.power) ? purecloud.power : purecloud.power !== null, odin.never), [
      { path: "purecloud authorization", value: shown(purecloud.power) },
      { path: "odin user.passwordExpiresDays", value: "never" },
    ]),
});
