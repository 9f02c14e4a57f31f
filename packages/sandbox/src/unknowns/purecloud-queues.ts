import { unknown } from "./unknown.js";

/** What nobody knows of queues and their members on PureCloud. */
export const purecloudQueues = {
  "memberships-through-groups": unknown({
    question: "Does `getUserQueues` list the queues that a user serves through a group?",
    fact: "P-172",
    answers: { listed: "it lists them", hidden: "it lists only queues to which the user was added" },
    default: "listed",
  }),
  "members-through-groups": unknown({
    question: "Does `getRoutingQueueMembers` list members through groups if a request does not name `memberBy`?",
    fact: "P-108",
    answers: {
      listed: "it lists them",
      "on-request": "only `memberBy=group` lists them, but `memberCount` counts them",
    },
    default: "listed",
  }),
  "member-by-filter": unknown({
    question: "Does the filter `memberBy` work?",
    fact: "P-172",
    answers: { works: "it filters", ignored: "it is ignored" },
    default: "works",
  }),
  "inactive-members": unknown({
    question: "Do inactive users stay members of their queues?",
    fact: "P-173",
    answers: {
      absent: "neither the queues nor the users list them",
      listed: "the queues and the users list them",
      "users-only": "only `getUserQueues` lists them",
    },
    default: "absent",
  }),
  "deleted-members": unknown({
    question: "Do deleted users stay in the lists of members?",
    fact: "P-173",
    answers: { absent: "they do not", listed: "they stay, with the state `deleted`" },
    default: "absent",
  }),
  "unresolved-members": unknown({
    question: "Are there members whose user the platform cannot resolve?",
    fact: "P-174",
    answers: { absent: "there are none", listed: "some queues have a row with the user id `UNKNOWN-USER`" },
    default: "absent",
  }),
  "member-users": unknown({
    question: "How much of the user does a member have without `expand`?",
    fact: "P-174",
    answers: { whole: "all fields of a user", reference: "the id and the path" },
    default: "whole",
  }),
  "hidden-queues": unknown({
    question: "Do both lists of queues hide a division for which the permission is missing?",
    fact: "P-175",
    answers: {
      none: "no division is hidden",
      "from-list": "`getRoutingQueues` hides its queues, and `getUserQueues` lists them",
      "from-users": "`getUserQueues` hides its queues, and `getRoutingQueues` lists them",
    },
    default: "none",
  }),
  "refused-members": unknown({
    question: "Can a client read the members of every queue that it sees?",
    fact: "P-175",
    answers: { none: "it can", some: "every fifth queue answers 403" },
    default: "none",
  }),
  "last-page-of-members": unknown({
    question: "Does the last page of members have a `nextUri`?",
    fact: "P-176",
    answers: {
      ends: "it has none",
      continues: "each page names a next one, and the first page after the last is empty",
    },
    default: "ends",
  }),
  "filtered-members": unknown({
    question: "Are pages of members full if a request filters?",
    fact: "P-176",
    answers: { full: "they are full", short: "a page is filtered after it was cut, so it may be short or empty" },
    default: "full",
  }),
} as const;
