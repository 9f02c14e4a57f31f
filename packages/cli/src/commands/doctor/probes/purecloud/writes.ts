import type { WriteQuestion } from "../../evidence/probe.js";

/** Questions about PureCloud that only a change could settle. */
export const pureCloudWrites: readonly WriteQuestion[] = [
  { id: "replaced-forwarding", question: "Does `putUserCallforwarding` replace what the body omits?", fact: "P-79" },
  { id: "restored-users", question: "Does setting `state` bring a deleted user back?", fact: "P-71" },
  { id: "empty-bodies", question: "Which declared status does each change really answer?", fact: "P-91" },
  { id: "kept-skills", question: "Does `putUserRoutingskill` keep what the body omits?", fact: "P-98" },
  { id: "unknown-managers", question: "Is an unknown manager in a change refused with 400?", fact: "P-96" },
];
