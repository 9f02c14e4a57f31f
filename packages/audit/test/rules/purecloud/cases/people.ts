import { type Cases, forward, group, OUTSIDE, other, phone, queue, recordOf, station } from "../kit.js";

const LEAVER = { state: "inactive", addresses: [] };
/** A contact of a user who left. */
const leftWith = (contact: object) => ({
  profile: { ...LEAVER, addresses: [{ mediaType: "PHONE", type: "WORK", ...contact }] },
});
const owned = other("m", group(["u"], false));

export const peopleCases: Cases = {
  "purecloud-17": [
    ["no manager", "found", { user: { profile: { manager: undefined } }, others: [other("a"), other("b")] }],
    [
      "no manager, but reports",
      "clear: others report to the user",
      { user: { profile: { manager: undefined } }, others: [other("a", { profile: { manager: { id: "u" } } })] },
    ],
    ["most have no manager", "clear: most users have no manager", { user: { profile: { manager: undefined } } }],
    [
      "an inactive manager",
      "found",
      { user: { profile: { manager: { id: "a" } } }, others: [other("a", { profile: { state: "inactive" } })] },
    ],
    ["a manager whom nobody knows", "found", { user: { profile: { manager: { id: "gone" } } } }],
    [
      "a deleted manager",
      "found",
      { user: { profile: { manager: { id: "gone" } } }, context: { deletedUsers: [{ id: "gone" }] }, partial: "cut" },
    ],
    [
      "one who may be deleted",
      "not evaluated: context.deletedUsers: 500",
      { user: { profile: { manager: { id: "gone" } } }, context: { deletedUsers: "500" } },
    ],
    [
      "one who came back",
      "clear",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a")],
        context: { deletedUsers: [{ id: "a" }] },
      },
    ],
    [
      "one who may be missing",
      "not evaluated: cut",
      { user: { profile: { manager: { id: "gone" } } }, partial: "cut" },
    ],
    [
      "no manager, and reports who may be missing",
      "not evaluated: cut",
      { user: { profile: { manager: undefined } }, others: [other("a"), other("b")], partial: "cut" },
    ],
    [
      "a circle of three",
      "found",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a", { profile: { manager: { id: "b" } } }), other("b", { profile: { manager: { id: "u" } } })],
      },
    ],
    [
      "a circle above",
      "clear",
      {
        user: { profile: { manager: { id: "a" } } },
        others: [other("a", { profile: { manager: { id: "b" } } }), other("b", { profile: { manager: { id: "a" } } })],
      },
    ],
    [
      "one who needs none",
      "clear: the user needs no manager",
      { user: { profile: { manager: undefined } }, others: [other("a")], config: { allow: { withoutManager: ["U"] } } },
    ],
  ],
  "purecloud-18": [
    [
      "another user who was not read",
      "not evaluated: another user's profile: boom",
      { user: {}, others: [recordOf("a", { profile: "boom" })] },
    ],
    [
      "three, with two allowed",
      "found",
      {
        user: {},
        others: [1, 2, 3].map((at) => other(`a${at}`, { profile: { manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
    [
      "two, with two allowed",
      "clear",
      {
        user: {},
        others: [1, 2].map((at) => other(`a${at}`, { profile: { manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
    [
      "inactive ones do not count",
      "clear",
      {
        user: {},
        others: [1, 2, 3].map((at) => other(`a${at}`, { profile: { state: "inactive", manager: { id: "u" } } })),
        config: { thresholds: { reports: 2 } },
      },
    ],
  ],
  "purecloud-19": [
    [
      "another user who was not read",
      "not evaluated: another user's profile: boom",
      { user: {}, others: [recordOf("a", { profile: "boom" })] },
    ],
    [
      "the same e-mail in capitals",
      "found",
      { user: {}, others: [other("a", { profile: { email: "QUIET@ours.example" } })] },
    ],
    [
      "an e-mail that is another's name to log in with",
      "clear",
      { user: {}, others: [other("a", { profile: { username: "x", email: "y" } })] },
    ],
    [
      "the same number in two forms",
      "found",
      { user: phone("+12035550111"), others: [other("a", phone("+1 203-555-0111"))] },
    ],
    [
      "the same extension",
      "found",
      { user: phone(undefined, { extension: "12" }), others: [other("a", phone(undefined, { extension: "12" }))] },
    ],
    [
      "a main number",
      "clear",
      { user: phone("+12035550111", { type: "MAIN" }), others: [other("a", phone("+12035550111", { type: "MAIN" }))] },
    ],
    [
      "an inactive user has it",
      "found: low",
      {
        user: phone("+12035550111"),
        others: [other("a", { profile: { ...phone("+12035550111").profile, state: "inactive" } })],
      },
    ],
    [
      "addresses that are unknown",
      "not evaluated: profile: addresses are not of a known shape",
      { user: { profile: { addresses: 7 } } },
    ],
  ],
  "purecloud-20": [
    ["blanks", "found", { user: phone("+1 203 555 0111") }],
    ["E.164", "clear", { user: phone("+12035550111") }],
    ["an extension alone", "clear", { user: phone(undefined, { extension: "12" }) }],
    ["an e-mail address", "clear", { user: { profile: { addresses: [{ mediaType: "EMAIL", address: "a@b" }] } } }],
  ],
  "purecloud-21": [
    ["no title", "found", { user: { profile: { title: undefined }, locations: "boom" } }],
    ["no location", "found", { user: { locations: [] } }],
    ["no location, and a telephone", "found: medium", { user: { locations: [], ...station("defaultStation", "s") } }],
    [
      "no title, and perhaps no location for a telephone",
      "found",
      { user: { profile: { title: undefined }, locations: "boom", ...station("defaultStation", "s") } },
    ],
    ["all there", "clear", { user: {} }],
    [
      "no title, and none is wanted",
      "clear",
      { user: { profile: { title: undefined } }, config: { profile: ["location"] } },
    ],
    [
      "no location for a telephone, and none is wanted",
      "clear",
      { user: { locations: [], ...station("defaultStation", "s") }, config: { profile: ["department", "title"] } },
    ],
    ["locations unknown", "not evaluated: locations: boom", { user: { locations: "boom" } }],
  ],
  "purecloud-26": [
    ["none", "found", { user: { profile: { primaryContactInfo: undefined } } }],
    ["another type", "found", { user: { profile: { primaryContactInfo: [{ type: "WORK" }] } } }],
    ["one", "clear", { user: {} }],
  ],
  "purecloud-27": [
    ["another domain", "found", { user: {}, config: { trustedDomains: ["theirs.example"] } }],
    [
      "a domain below",
      "found",
      { user: { profile: { email: "a@x.ours.example" } }, config: { trustedDomains: ["ours.example"] } },
    ],
    [
      "a trusted one in capitals",
      "clear",
      { user: { profile: { email: "a@OURS.example" } }, config: { trustedDomains: ["ours.example"] } },
    ],
    ["no configuration", "not evaluated: trustedDomains is not configured", { user: {} }],
  ],
  "purecloud-28": [
    ["a default station", "found", { user: { profile: LEAVER, ...station("defaultStation", "s") } }],
    ["a queue, not joined", "found", { user: { profile: LEAVER, ...queue(false) } }],
    ["forwarding", "found", { user: { profile: LEAVER, ...forward([]) } }],
    ["a group without roles", "found", { user: { profile: LEAVER }, others: [owned] }],
    ["a number", "found: low", { user: leftWith({ address: OUTSIDE }) }],
    ["an extension", "found: low", { user: leftWith({ extension: "4711", type: "WORK2" }) }],
    [
      "a number, and nobody knows of stations",
      "found: low",
      { user: { ...leftWith({ extension: "1" }), station: "x" } },
    ],
    ["a number, of a listing that is cut", "found: low", { user: leftWith({ extension: "1" }), partial: "cut" }],
    ["a number at home", "clear", { user: leftWith({ address: OUTSIDE, type: "HOME" }) }],
    ["a last station only", "clear", { user: { profile: LEAVER, ...station("lastAssociatedStation", "s") } }],
    ["membership in a group", "clear", { user: { profile: LEAVER, ...group(["boss"], false) } }],
    ["deleted", "clear", { user: { profile: { ...LEAVER, state: "deleted" }, ...station("defaultStation", "s") } }],
    ["active", "clear", { user: station("defaultStation", "s") }],
    ["nothing, of a listing that is cut", "not evaluated: cut", { user: { profile: LEAVER }, partial: "cut" }],
    ["nobody knows of stations", "not evaluated: station: x", { user: { profile: LEAVER, station: "x" } }],
    [
      "nobody knows which groups another is in",
      "not evaluated: another user's groups: x",
      { user: { profile: LEAVER }, others: [other("m", { groups: "x" })] },
    ],
    ["the state is unknown", "not evaluated: profile: x", { user: { profile: "x" } }],
  ],
};
