import { expect, test } from "vitest";
import { addresses, forwards, odin, phone, purecloud, rings, said } from "./kit.js";

/** A person with an extension on both platforms. Each user of Odin is in another group. */
function person(id: string, extension: string, ways: { odin?: string; purecloud?: string; enabled?: boolean } = {}) {
  const user = { user: { extension } };
  const away = ways.odin === undefined ? {} : forwards("Call Forwarding Not Reachable", ways.odin);
  const rung = ways.purecloud === undefined ? {} : rings(ways.purecloud, ways.enabled);
  return [
    odin(id, { ...user, ...away }, { groupId: `group ${id}` }),
    purecloud(id, { ...addresses(phone(undefined, extension)), ...rung }),
  ];
}

test("two people who forward to each other, each on another platform, are in a circle", () => {
  const [ann, bob] = [person("ann", "7001", { odin: "7002" }), person("bob", "7002", { purecloud: "7001" })];
  expect(said("both-05", [...ann, ...bob])).toBe("found");
  expect(said("both-05", [...bob, ...ann])).toBe("found");
});

test("a circle may lead over any number of people, and a person next to it is not in it", () => {
  const people = [
    person("ann", "7001", { odin: "7002" }),
    person("bob", "7002", { purecloud: "7003" }),
    person("cat", "7003", { odin: "7004" }),
    person("dan", "7004", { purecloud: "7001" }),
  ].flat();
  const beside = person("eve", "7005", { odin: "7001" });
  const all = [...people, ...beside];
  for (const { userId } of people) expect(said("both-05", all, { of: userId }), userId).toBe("found");
  expect(said("both-05", all, { of: beside[0]?.userId ?? "" })).toBe("clear");
});

test("a number in any form leads to the person who has it on either platform", () => {
  const ann = [
    odin("ann", { user: { phoneNumber: "2035550101" }, ...forwards("Call Forwarding Always", "2035550102") }),
    purecloud("ann"),
  ];
  const bob = [odin("bob"), purecloud("bob", { ...addresses(phone("+12035550102")), ...rings("+1 203 555 0101") })];
  expect(said("both-05", [...ann, ...bob])).toBe("found");
});

test.each([
  ["the forward on PureCloud is off", { odin: "7002" }, { purecloud: "7001", enabled: false }],
  ["it leads to somebody else", { odin: "7002" }, { purecloud: "7003" }],
  ["both forwards are on Odin", { odin: "7002" }, { odin: "7001" }],
])("no circle if %s", (_, one, other) => {
  const others = person("cat", "7003");
  expect(said("both-05", [...person("ann", "7001", one), ...person("bob", "7002", other), ...others])).toBe("clear");
});

test("a forward that was not read may close a circle, and only on the way from the person", () => {
  const ann = person("ann", "7001", { odin: "7002" });
  const bob = [odin("bob", { user: { extension: "7002" } }), purecloud("bob", { callForwarding: "broken" })];
  const cat = person("cat", "7003");
  expect(said("both-05", [...ann, ...bob, ...cat])).toBe("not evaluated: callForwarding: broken");
  expect(said("both-05", [...cat, ...ann, ...bob])).toBe("clear");
});
