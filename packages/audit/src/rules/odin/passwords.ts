import { controlsOf } from "../engine/controls.js";
import { odinRule } from "../engine/rule.js";
import { truthOf } from "../engine/truth.js";
import { type Severity, verdictOf } from "../engine/verdict.js";

/** The password of the web portal. */
export const webPassword = odinRule({
  id: "odin-10",
  title: "The web password never expires, or has expired",
  severity: "medium",
  category: "access",
  why: "A password that never expires stays valid after it has leaked. One that has expired locks the user out.",
  when: "`passwordExpiresDays` is below 0, or plus or minus 2^31 - 1 or more, which means never. Never is `info` only.",
  guards: ["A password that expires today or later is no problem."],
  unknown: "The profile has no `passwordExpiresDays`.",
  remedy: {
    words: "Set a new password, or give the group a rule for passwords.",
  },
  controls: controlsOf("odin-10"),
  needs: { sections: ["user"] },
  look({ user }) {
    const expiry = user.passwordExpiry;
    const isStale = truthOf(expiry, (value) => value !== null && (value.kind === "never" || value.days < 0));
    const value = expiry.known && expiry.value ? (expiry.value.kind === "never" ? "never" : expiry.value.days) : null;
    const severity: Severity = value === "never" ? "info" : "medium";
    return verdictOf(isStale, [{ path: "user.passwordExpiresDays", value }], { severity });
  },
});
