import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";

export const trusted = pureCloudRule({
  id: "purecloud-22",
  title: "Trusted by another organisation",
  severity: "high",
  category: "access",
  why: "The user can enter another organisation. A stolen login opens both.",
  when: "A trustor has the user, and `enabled` is true or missing.",
  guards: ["A trust that is not enabled."],
  remedy: { words: "Ask the other organisation to end the trust, or end it as its administrator." },
  controls: controlsOf("purecloud-22"),
  needs: { sections: ["profile", "trustors"] },
  look({ user: { trusts } }) {
    const enabled = trusts.known ? (trusts.value ?? []).filter((trust) => trust.enabled) : [];
    return verdictOf(
      truthOf(trusts, (value) => (value ?? []).some((trust) => trust.enabled)),
      enabled.map(({ organisation, since, by }) => ({ path: "trustors", value: [organisation, since, by] })),
    );
  },
});
