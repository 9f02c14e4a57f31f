import { valueIn } from "../../record/fact.js";
import type { ProfilePart } from "../engine/config.js";
import { controlsOf } from "../engine/controls.js";
import { pureCloudRule } from "../engine/rule.js";
import { allOf, anyIn, type Truth, truthOf } from "../engine/truth.js";
import { verdictOf } from "../engine/verdict.js";
import { hasTelephone } from "./telephone.js";

export const incompleteProfile = pureCloudRule({
  id: "purecloud-21",
  title: "Department, title or location missing",
  severity: "low",
  category: "hygiene",
  why: "Searches, reviews and emergency services rely on them.",
  when: "The profile has no department or no title, or the user has no location. `profile` of the configuration says which of the three count. If there is no location and the user has a telephone, as purecloud-32 says it, it is `medium`.",
  guards: ["A location without an emergency number, because the number of its parent serves."],
  remedy: {
    words: "Complete the profile.",
    request: {
      method: "PATCH",
      path: "/api/v2/users/{userId}",
      body: { department: "{department}", version: "{version}" },
    },
    permission: "directory:user:edit",
  },
  controls: controlsOf("purecloud-21"),
  needs: { sections: ["profile", "locations", "station"] },
  look({ user, config }) {
    const { department, title, locations } = user;
    const hasNone = truthOf(locations, (value) => (value ?? []).length === 0);
    const missing: Readonly<Record<ProfilePart, Truth>> = {
      department: truthOf(department, (value) => value === null),
      title: truthOf(title, (value) => value === null),
      location: hasNone,
    };
    const isMissing = anyIn(config.profile, (part) => missing[part]);
    const evidence = [
      { path: "profile.department", value: valueIn(department) },
      { path: "profile.title", value: valueIn(title) },
      { path: "locations", value: valueIn(locations) },
    ];
    const isGraver = config.profile.includes("location") && allOf(hasNone, hasTelephone(user)) === true;
    return verdictOf(
      isMissing,
      evidence,
      isGraver ? { severity: "medium", because: "a telephone without a location" } : {},
    );
  },
});
