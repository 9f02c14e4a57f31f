import { unknown } from "./unknown.js";

/** What nobody knows of licences, trust and grants on PureCloud. */
export const purecloudAccess = {
  trustors: unknown({
    question: "Whom do other organisations trust?",
    fact: "P-160",
    answers: {
      "users-and-groups": "users, and a group of users",
      users: "users only",
      none: "nobody, so nobody shows problem `purecloud-22`",
    },
    default: "users-and-groups",
  }),
  "trust-through-groups": unknown({
    question: "Does `getUserTrustors` count trust through groups?",
    fact: "P-171",
    answers: { hidden: "it does not", listed: "it lists the trustors of the user's groups as well" },
    default: "hidden",
  }),
  "refused-trusts": unknown({
    question: "Can a client read the users and groups of every trustor?",
    fact: "P-159",
    answers: { none: "it can", some: "the first trustor answers 403 `missing.trustor.permissions`" },
    default: "none",
  }),
  "licences-of-unlicensed": unknown({
    question: "Does a user without a licence have a row in `getLicenseUsers`?",
    fact: "P-170",
    answers: { row: "a row without licences", none: "no row" },
    default: "row",
  }),
  "licences-of-inactive": unknown({
    question: "Does an inactive user have a row in `getLicenseUsers`?",
    fact: "P-170",
    answers: { row: "a row", none: "no row" },
    default: "row",
  }),
  "licences-of-deleted": unknown({
    question: "Does a deleted user have a row in `getLicenseUsers`?",
    fact: "P-170",
    answers: { none: "no row", row: "a row without licences" },
    default: "none",
  }),
  "holders-through-groups": unknown({
    question: "Do the grants of a role list users who have it through a group?",
    fact: "P-139",
    answers: { hidden: "they list the group only", listed: "they list the group, and each of its users" },
    default: "hidden",
  }),
  "counted-holders": unknown({
    question: "Does `userCount` of a role count users who have it through a group?",
    fact: "P-177",
    answers: {
      direct: "it does not, and `getAuthorizationRoleUsers` does not list them",
      all: "it counts them, and `getAuthorizationRoleUsers` lists them",
    },
    default: "direct",
  }),
  "all-divisions": unknown({
    question: "How does a grant in all divisions look?",
    fact: "P-133",
    answers: { star: "its division has the id `*`", each: "it names each division" },
    default: "star",
  }),
  "grants-in-all-divisions": unknown({
    question: "Do the grants of a division list those in all divisions?",
    fact: "P-139",
    answers: { listed: "they do, with the division `*`", hidden: "they do not" },
    default: "listed",
  }),
  "division-star": unknown({
    question: "Can `getAuthorizationDivisionGrants` be asked for the division `*`?",
    fact: "P-177",
    answers: { refused: "it answers 404", answered: "it lists the grants in all divisions" },
    default: "refused",
  }),
  "page-of-grants": unknown({
    question: "How many grants of a role fit on a page?",
    fact: "P-177",
    answers: { "200": "200, and more are refused", "100": "100, and more are refused" },
    default: "200",
  }),
} as const;
