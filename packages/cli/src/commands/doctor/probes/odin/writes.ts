import type { WriteQuestion } from "../../evidence/probe.js";

/** Questions about Odin that only a change could settle. */
export const odinWrites: readonly WriteQuestion[] = [
  { id: "clearing-a-value", question: "Does empty text or null remove a value in a change?", fact: "O-136" },
  {
    id: "answers-of-changes",
    question: "What do bulk changes, deletions and new criteria answer, and the changes of services?",
    fact: "O-124",
  },
  { id: "new-criteria", question: "Is a new criterion on?", fact: "O-289" },
  {
    id: "renewal-and-logout",
    question: "What do the renewal of a token and the logout answer in full?",
    fact: "O-124",
  },
  {
    id: "deleted-endpoints",
    question: "Does the deletion of a shared appearance take a body or a query?",
    fact: "O-124",
  },
];
