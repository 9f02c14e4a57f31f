import { at, type Cases, OUTSIDE, other, phone, queue, station } from "../kit.js";

const place = (definition: object | undefined, name = "Site") => ({
  id: name,
  ...(definition && { locationDefinition: { name, ...definition } }),
});
const STREET = { address: { street1: "1 Main Street" } };
const good = place({ ...STREET, addressVerified: true }, "Good");
const bad = place({ ...STREET, addressVerified: false });

export const stationsCases: Cases = {
  "purecloud-14": [
    ["a member who never joined, without a station", "found", { user: queue(false) }],
    ["a station without an id", "found", { user: { ...queue(true), station: { defaultStation: {} } } }],
    ["the last station", "clear", { user: { ...queue(true), ...station("lastAssociatedStation", "s") } }],
    ["in no queue", "clear", { user: {} }],
    ["queues unknown", "not evaluated: queues: boom", { user: { queues: "boom" } }],
  ],
  "purecloud-15": [
    [
      "another user who was not read",
      "not evaluated: another user's station: boom",
      { user: station("defaultStation", "s"), others: [other("a", { station: "boom" })] },
    ],
    [
      "another user has it",
      "found",
      { user: station("defaultStation", "s"), others: [other("a", station("defaultStation", "s"))] },
    ],
    [
      "an inactive user has it",
      "found",
      {
        user: station("defaultStation", "s"),
        others: [other("a", { ...station("defaultStation", "s"), profile: { state: "inactive" } })],
      },
    ],
    [
      "a deleted user has it",
      "clear",
      {
        user: station("defaultStation", "s"),
        others: [other("a", { ...station("defaultStation", "s"), profile: { state: "deleted" } })],
      },
    ],
    [
      "another was there last",
      "clear",
      { user: station("defaultStation", "s"), others: [other("a", station("lastAssociatedStation", "s"))] },
    ],
    [
      "nobody has it, and users are missing",
      "not evaluated: cut",
      { user: station("defaultStation", "s"), partial: "cut" },
    ],
  ],
  "purecloud-32": [
    ["not verified", "found", { user: at(bad) }],
    ["no street", "found", { user: at(place({ addressVerified: true, address: { city: "Here" } })) }],
    ["an extension only", "found", { user: { ...phone(undefined, { extension: "1" }), locations: [bad] } }],
    ["another one is verified", "clear", { user: at(bad, good) }],
    ["no location", "clear", { user: at() }],
    ["no telephone", "clear", { user: { locations: [bad] } }],
    ["a telephone at home", "clear", { user: { ...phone(OUTSIDE, { type: "HOME" }), locations: [bad] } }],
    [
      "nobody knows whether it is verified",
      "not evaluated: locations: no addressVerified of Site was returned",
      { user: at(bad, place(STREET)) },
    ],
    [
      "a part of another place",
      "not evaluated: locations: the address of Site was not returned",
      { user: at(place({ path: ["p"], addressVerified: true })) },
    ],
    [
      "only its id",
      "not evaluated: locations: the address of Site was not returned: locations: no addressVerified of Site was returned",
      { user: at(place(undefined)) },
    ],
    [
      "locations unknown",
      "not evaluated: locations: x",
      { user: { ...station("defaultStation", "s"), locations: "x" } },
    ],
  ],
};
