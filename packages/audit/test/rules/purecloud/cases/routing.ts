import { ago, type Cases, other, queue } from "../kit.js";

const skill = (name: string, proficiency: unknown, state: unknown = "active") => ({
  id: name,
  name,
  proficiency,
  state,
});
const skilled = (userId: string) => other(userId, { ...queue(true), routingSkills: [skill("A", 2)] });

export const routingCases: Cases = {
  "purecloud-11": [
    ["half of the members have skills", "found", { user: queue(true), others: [skilled("a")] }],
    [
      "less than half have",
      "clear: the members of these queues have no skills either",
      { user: queue(true), others: [skilled("a"), other("b", queue(true))] },
    ],
    ["a queue without skills", "clear", { user: queue(true, "NONE"), others: [skilled("a")] }],
    ["one with a skill", "clear", { user: { ...queue(true), routingSkills: [skill("A", 1)] }, others: [skilled("a")] }],
    [
      "skills unknown",
      "not evaluated: routingSkills: boom",
      { user: { ...queue(true), routingSkills: "boom" }, others: [skilled("a")] },
    ],
    [
      "few members, and users are missing",
      "not evaluated: cut",
      { user: queue(true), others: [skilled("a"), other("b", queue(true))], partial: "cut" },
    ],
  ],
  "purecloud-12": [
    ["a retired skill", "found", { user: { routingSkills: [skill("A", 1, "inactive")] } }],
    ["a deleted language", "found", { user: { routingLanguages: [skill("A", 1, "deleted")], routingSkills: "boom" } }],
    ["a name that says so", "clear", { user: { routingSkills: [skill("Retired", 1)] } }],
    [
      "no state",
      "not evaluated: the state of a skill was not returned",
      { user: { routingSkills: [skill("A", 1, null)] } },
    ],
  ],
  "purecloud-13": [
    ["zero", "found", { user: { routingSkills: [skill("A", 0)] } }],
    ["six", "found", { user: { routingSkills: [skill("A", 6)] } }],
    [
      "three equal ones, and others differ",
      "found",
      { user: { routingSkills: ["A", "B", "C"].map((name) => skill(name, 3)) }, others: [skilled("a")] },
    ],
    [
      "three equal ones, and nobody differs",
      "clear: the organisation uses one value only",
      { user: { routingSkills: ["A", "B", "C"].map((name) => skill(name, 2)) }, others: [skilled("a")] },
    ],
    [
      "two equal ones and a retired one",
      "clear",
      { user: { routingSkills: [skill("A", 3), skill("B", 3), skill("C", 3, "inactive")] }, others: [skilled("a")] },
    ],
    [
      "none returned",
      "not evaluated: routingSkills: no proficiency was returned",
      { user: { routingSkills: [skill("A", undefined)] } },
    ],
  ],
  "purecloud-16": [
    [
      "an agent without, most have it",
      "found",
      {
        user: queue(true),
        others: [1, 2, 3, 4].map((at) => other(`a${at}`, { ...queue(true), profile: { acdAutoAnswer: true } })),
      },
    ],
    [
      "an agent without, too few have it",
      "clear: most agents answer themselves",
      {
        user: queue(true),
        others: [1, 2, 3].map((at) => other(`a${at}`, { ...queue(true), profile: { acdAutoAnswer: true } })),
      },
    ],
    [
      "no agent, with it",
      "found",
      {
        user: { profile: { acdAutoAnswer: true } },
        others: [other("a", { ...queue(true), profile: { acdAutoAnswer: true } })],
      },
    ],
    [
      "not returned",
      "not evaluated: profile: no acdAutoAnswer was returned",
      { user: { profile: { acdAutoAnswer: undefined } } },
    ],
  ],
  "purecloud-23": [
    ["for nine hours", "found", { user: { routingStatus: { status: "INTERACTING", startTime: ago(9 / 24) } } }],
    ["for eight hours", "clear", { user: { routingStatus: { status: "NOT_RESPONDING", startTime: ago(8 / 24) } } }],
    ["idle for days", "clear", { user: {} }],
    [
      "since nobody knows when",
      "not evaluated: routingStatus: no startTime was returned",
      { user: { routingStatus: { status: "INTERACTING" } } },
    ],
  ],
};
