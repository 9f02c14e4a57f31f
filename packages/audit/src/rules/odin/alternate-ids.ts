import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { controlsOf } from "../engine/controls.js";
import { odinRule } from "../engine/rule.js";
import { anyIn, type Truth, truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";

export const alternateIds = odinRule({
  id: "odin-16",
  title: "Further logins are outside the user's domain",
  severity: "medium",
  category: "access",
  why: "Each further user id is a way to log in as this user. One of another domain is easily forgotten when a person leaves.",
  when: "An alternate user id has no domain, or a domain that is not the user's `domain` on the platform. The domain is what comes after the last `@`. Upper and lower case are the same.",
  guards: [
    "The id is in the user's own domain on the platform, even if the e-mail has another.",
    "The id's domain is in `trustedDomains` of the configuration.",
  ],
  unknown: "The profile has no `domain`, and an id has a domain that is not trusted.",
  remedy: {
    words: "Remove the ids that nobody needs.",
    request: {
      method: "PUT",
      path: "/api/v2/users/alternate-user-id",
      body: { userId: "{userId}", users: [{ userId: "{alternateUserId}", description: "{description}" }] },
    },
  },
  controls: controlsOf("odin-16"),
  needs: { sections: ["user", "utilities.alternateUserId"] },
  look({ user, config }) {
    const trusted = config.trustedDomains.map((domain) => domain.toLowerCase());
    const ids = (user.alternateUserIds.known && user.alternateUserIds.value) || [];
    const strange = ids.filter((id) => isStrange(id, user, trusted) !== false);
    const truth = truthOf(user.alternateUserIds, (all) => anyIn(all ?? [], (id) => isStrange(id, user, trusted)));
    return verdictOf(truth, [{ path: "utilities.alternateUserId.users.userId", value: strange }]);
  },
});

/** Whether an id is in no domain, or in that of somebody else. */
function isStrange(id: string, { domain }: CleanOdinUser, trusted: readonly string[]): Truth {
  const at = id.lastIndexOf("@");
  if (at < 0 || at === id.length - 1) return true;
  const own = id.slice(at + 1).toLowerCase();
  return trusted.includes(own) ? false : truthOf(domain, (users) => users?.toLowerCase() !== own);
}
