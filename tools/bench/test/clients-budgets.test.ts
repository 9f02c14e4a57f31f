/** The budgets on bytes and counts, of the clients as they are built here. Times are for `pnpm bench clients`. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { budgets } from "../src/budgets.ts";
import { bundleBytes } from "../src/clients/bundle.ts";
import { type Installed, installedFor } from "../src/clients/installed.ts";
import { type Api, logInOf, requestsWhenRefused } from "../src/clients/refused.ts";
import { consumers } from "../src/workplace.ts";

const folder = join(consumers, "clients");

test("what a browser loads", async () => {
  const { loaded, oneFile } = await bundleBytes(join(folder, "bundle.js"));
  // openapi-fetch is in it. An import of nothing would be within any budget.
  expect(oneFile).toBeGreaterThan(2700);
  expect(loaded).toBeLessThanOrEqual(budgets.bundle.limit);
});

describe("what is installed for the clients", () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await installedFor(folder);
  });

  test("packages", () => {
    expect(installed.packages).toBeGreaterThan(1);
    expect(installed.packages).toBeLessThanOrEqual(budgets.packages.limit);
  });

  test("bytes", () => {
    expect(installed.bytes).toBeGreaterThan(100_000);
    expect(installed.bytes).toBeLessThanOrEqual(budgets.installed.limit);
  });
});

describe("requests of one call that is answered 401 for ever", () => {
  test.each<[Api, "refusedHeld" | "refusedNone" | "refusedOdinHeld" | "refusedOdinNone"]>([
    ["purecloud", "refusedHeld"],
    ["purecloud", "refusedNone"],
    ["odin", "refusedOdinHeld"],
    ["odin", "refusedOdinNone"],
  ])("%s, %s", async (api, name) => {
    const clients = await logInOf(folder);
    const requests = await requestsWhenRefused(clients[api], name.endsWith("Held"));
    expect(requests).toBeGreaterThan(1);
    expect(requests).toBeLessThanOrEqual(budgets[name].limit);
  });
});
