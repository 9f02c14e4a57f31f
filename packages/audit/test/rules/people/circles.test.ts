import { expect, test } from "vitest";
import { addresses, forwards, odin, phone, purecloud, rings, said } from "./kit.js";

/** A person with an extension on both platforms. Odin's users are in the group named last. */
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

test("a circle may lead over any number of people", () => {
  const people = [
    person("ann", "7001", { odin: "7002" }),
    person("bob", "7002", { purecloud: "7003" }),
    person("cat", "7003", { odin: "7004" }),
    person("dan", "7004", { purecloud: "7001" }),
  ].flat();
  for (const { userId } of people) expect(said("both-05", people, { of: userId }), userId).toBe("found");
});
