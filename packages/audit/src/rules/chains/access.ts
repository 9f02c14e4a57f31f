import { chainRule } from "../engine/rule.js";

export const forgottenAdministrator = chainRule({
  id: "chain-03",
  title: "A forgotten administrator without a second factor",
  category: "access",
  why: "One leaked password opens the whole organisation, and nobody would notice its use.",
  when: "The user of PureCloud has purecloud-02, purecloud-25 and purecloud-04.",
  guards: ["One of the three is clear.", "The account is used."],
  remedy: {
    words: "Deactivate the account, or take the roles from it. Until then, ask for a second factor.",
    request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { state: "inactive", version: "{version}" } },
    permission: "directory:user:edit",
  },
  of: "purecloud",
  parts: [["purecloud-02"], ["purecloud-25"], ["purecloud-04"]],
  what: "an unused login with one factor",
  where: "all that an administrator may do",
});
