import type { WriteQuestion } from "../../evidence/probe.js";

/** Questions about PureCloud that only a change could settle. */
export const pureCloudWrites: readonly WriteQuestion[] = [
  { id: "replaced-forwarding", question: "Does `putUserCallforwarding` replace what the body omits?", fact: "P-79" },
  { id: "restored-users", question: "Does setting `state` bring a deleted user back?", fact: "P-71" },
  { id: "empty-bodies", question: "Which declared status does each change really answer?", fact: "P-91" },
  { id: "kept-skills", question: "Does `putUserRoutingskill` keep what the body omits?", fact: "P-98" },
  { id: "unknown-managers", question: "Is an unknown manager in a change refused with 400?", fact: "P-96" },
  { id: "new-members", question: "Has a user who is added to a queue joined it?", fact: "P-111" },
  { id: "unknown-members", question: "Does one unknown user refuse a whole change of queue members?", fact: "P-111" },
  { id: "emptied-skills", question: "Does an empty list of skills take all skills from a user?", fact: "P-115" },
];
