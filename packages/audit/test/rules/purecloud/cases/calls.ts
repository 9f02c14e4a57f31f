import { ago, type Cases, forward, OUTSIDE, other, queue, to } from "../kit.js";

const colleague = other("c", {
  profile: { addresses: [{ mediaType: "PHONE", type: "WORK", address: "+12035550111", extension: "4711" }] },
});

export const callsCases: Cases = {
  "purecloud-06": [
    [
      "one who may be inactive",
      "not evaluated: profile: boom",
      { user: { ...forward([to(OUTSIDE)]), profile: "boom" } },
    ],
    ["an outside number", "found", { user: forward([to(OUTSIDE)]) }],
    ["a satellite telephone", "found: critical", { user: forward([to("+8816312345678")]) }],
    [
      "a number that the configuration calls premium",
      "found: critical",
      {
        user: forward([to(OUTSIDE)]),
        config: { destinations: { [`${OUTSIDE.slice(0, 3)}x${OUTSIDE.slice(4, 6)}`]: "premium" } },
      },
    ],
    [
      "a number of which a longer row of the configuration says that it is national",
      "found",
      {
        user: forward([to(OUTSIDE)]),
        config: { destinations: { [OUTSIDE.slice(0, 3)]: "premium", [OUTSIDE.slice(0, 6)]: "national" } },
      },
    ],
    [
      "a satellite telephone that the configuration calls mobile",
      "found",
      { user: forward([to("+8816312345678")]), config: { destinations: { "+881": "mobile" } } },
    ],
    [
      "a country that is not listed",
      "found: critical",
      { user: forward([to(OUTSIDE)]), config: { countries: ["US"] } },
    ],
    ["a country that is listed", "found", { user: forward([to(OUTSIDE)]), config: { countries: ["US", "DE"] } }],
    [
      "an outside number in the second step",
      "found",
      { user: forward([to("+12035550111"), to(OUTSIDE)]), others: [colleague] },
    ],
    ["a colleague", "clear", { user: forward([to("+1 203 555 0111")]), others: [colleague] }],
    ["the extension of a colleague", "clear", { user: forward([to("4711")]), others: [colleague] }],
    [
      "a number of one who was not chosen, perhaps",
      "not evaluated: it may belong to a user who was not read: cut",
      { user: forward([to(OUTSIDE)]), withoutNumbers: "cut" },
    ],
    [
      "a premium number, which nobody has",
      "found: critical",
      { user: forward([to("+1 900 555 1234")]), withoutNumbers: "cut" },
    ],
    [
      "a colleague who was chosen",
      "clear",
      { user: forward([to("4711")]), others: [colleague], withoutNumbers: "cut" },
    ],
    [
      "a number that may be one of Odin, which ownNumbers says is none",
      "found",
      { user: forward([to(OUTSIDE)]), withoutNumbers: "cut", config: { ownNumbers: ["+12035550100"] } },
    ],
    ["a station", "clear", { user: forward([to(OUTSIDE, "STATION")]) }],
    ["off", "clear", { user: { callForwarding: { enabled: false, calls: [to(OUTSIDE)] } } }],
    [
      "an allowed number",
      "clear",
      { user: forward([to("+49 151 12345678")]), config: { allow: { forwardTo: [OUTSIDE] } } },
    ],
    [
      "digits of nobody knows where",
      "not evaluated: the country is not known",
      { user: forward([to("015112345678")]) },
    ],
    ["forwarding that was not read", "not evaluated: callForwarding: boom", { user: { callForwarding: "boom" } }],
  ],
  "purecloud-07": [
    ["no target", "found", { user: forward([]) }],
    [
      "steps without targets, and the deprecated number",
      "found",
      { user: forward([{ targets: [] }], { phoneNumber: OUTSIDE }) },
    ],
    ["a station", "clear", { user: forward([to("s", "STATION")]) }],
    ["off", "clear", { user: { callForwarding: { enabled: false } } }],
    ["not read", "not evaluated: callForwarding: boom", { user: { callForwarding: "boom" } }],
  ],
  "purecloud-08": [
    ["the last target is outside", "found", { user: forward([to(OUTSIDE)], { voicemail: "LASTCALL" }) }],
    [
      "one of two last targets is outside",
      "found",
      {
        user: forward([{ targets: [...to("+12035550111").targets, ...to(OUTSIDE).targets] }], {
          voicemail: "LASTCALL",
        }),
        others: [colleague],
      },
    ],
    [
      "a station comes after the last number",
      "found",
      { user: forward([to(OUTSIDE), to("s", "STATION")], { voicemail: "LASTCALL" }) },
    ],
    [
      "only the first target is outside",
      "clear",
      { user: forward([to(OUTSIDE), to("+12035550111")], { voicemail: "LASTCALL" }), others: [colleague] },
    ],
    ["another voice mail", "clear", { user: forward([to(OUTSIDE)], { voicemail: "PURECLOUD" }) }],
  ],
  "purecloud-09": [
    ["indefinite", "found", { user: { outOfOffice: { active: true, indefinite: true } } }],
    ["ended too long ago", "found", { user: { outOfOffice: { active: true, endDate: ago(31) } } }],
    ["ended on the last day", "clear", { user: { outOfOffice: { active: true, endDate: ago(30) } } }],
    ["not active", "clear", { user: { outOfOffice: { active: false, indefinite: true } } }],
    ["no end", "not evaluated: outOfOffice: no endDate was returned", { user: { outOfOffice: { active: true } } }],
  ],
  "purecloud-10": [
    ["away and joined", "found", { user: { outOfOffice: { active: true, indefinite: true }, ...queue(true) } }],
    ["away and not joined", "clear", { user: { outOfOffice: { active: true, indefinite: true }, ...queue(false) } }],
    ["joined and here", "clear", { user: queue(true) }],
    [
      "away, queues unknown",
      "not evaluated: queues: boom",
      { user: { outOfOffice: { active: true, indefinite: true }, queues: "boom" } },
    ],
  ],
};
