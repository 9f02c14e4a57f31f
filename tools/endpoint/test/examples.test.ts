import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Known } from "../src/examples/facts.ts";
import { odinFacts } from "../src/examples/odin-facts.ts";
import { purecloudFacts } from "../src/examples/purecloud-facts.ts";
import { type Home, openHome } from "../src/examples/sandbox.ts";
import { readSpec, type Spec } from "../src/examples/spec.ts";
import { peopleFiles } from "../src/examples/write.ts";

let specs: { readonly odin: Spec; readonly purecloud: Spec };
let home: Home;
let trunk: Known;
let tomas: Known;
beforeAll(async () => {
  specs = { odin: await readSpec("odin"), purecloud: await readSpec("purecloud") };
  trunk = odinFacts(specs.odin)("trunk");
  tomas = purecloudFacts(specs.purecloud)("tomas");
  home = await openHome({ odin: [trunk], purecloud: [tomas] });
});
afterAll(() => home.close());

const operation = (platform: "odin" | "purecloud", id: string) => {
  const found = specs[platform].reads.find(({ operationId }) => operationId === id);
  if (!found) throw new Error(`no read ${id}`);
  return found;
};
const nobody = async () => ({ status: 500, value: null });

test("the sandbox answers as a person of the examples", async () => {
  const { userId } = tomas;
  expect(await home.ask("purecloud", operation("purecloud", "getUser"), userId)).toMatchObject({
    status: 200,
    value: {
      id: userId,
      name: "Tomas Novak",
      email: "tomas.novak@parkbenchsolutions.com",
      department: "Customer Care",
    },
  });
  expect(await home.ask("odin", operation("odin", "getUserReport"), trunk.userId)).toMatchObject({
    status: 200,
    value: {
      userId: "lobby.pbx@parkbenchsolutions.com",
      lastName: "PBX",
      serviceProviderId: "ent.odin",
      groupId: "grp.odin",
    },
  });
});

test("a service of its own path has the settings of the group audit, or is refused", async () => {
  const successes = [{ status: 200, name: "4003", value: { userId: "4003", isActive: true } }];
  const asked = { ...operation("odin", "getUserServices"), successes };
  expect(await trunk.answer({ ...asked, operationId: "getUserCallForwardingNotReachable" }, nobody)).toEqual({
    status: 200,
    value: { userId: trunk.userId, isActive: true, forwardToPhoneNumber: 1034 },
  });
  expect(await trunk.answer({ ...asked, operationId: "getUserAnonymousCallRejection" }, nobody)).toMatchObject({
    status: 400,
  });
  expect(await trunk.answer({ ...asked, operationId: "getUserOfNoService" }, nobody)).toBeUndefined();
});

test("a listing has the rows that the user has", async () => {
  const made = async () => ({ status: 200, value: { entities: [1, 2, 3], pageSize: 25, total: 3, pageCount: 9 } });
  expect(await tomas.answer(operation("purecloud", "getUserRoutingskills"), made)).toMatchObject({
    value: { entities: [{ name: "Refunds" }], pageSize: 25, total: 1, pageCount: 1 },
  });
  expect(await tomas.answer(operation("purecloud", "getUserVerifiers"), made)).toMatchObject({ value: { total: 0 } });
});

test("the files are up to date", async () => {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
  const files = await peopleFiles(read);
  expect(files.size).toBeGreaterThan(50);
  for (const [path, text] of files) expect(read(path), path).toBe(text);
});
