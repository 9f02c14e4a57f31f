/** The budgets on bytes and counts, of the clients as they are built here. Times are for `pnpm bench clients`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { beforeAll, describe, expect, test } from "vitest";
import { format } from "../src/budget.ts";
import { budgets } from "../src/budgets.ts";
import { pageBytes } from "../src/clients/bundle.ts";
import { type Installed, installedFor } from "../src/clients/installed.ts";
import { type Api, logInOf, requestsWhenRefused } from "../src/clients/refused.ts";
import { consumers } from "../src/workplace.ts";

const folder = join(consumers, "clients");

test("what a page loads", async () => {
  const { one, items, all, perOperation } = await pageBytes(folder);
  expect(one.loaded).toBeLessThanOrEqual(budgets.bundle.limit);
  expect(items.loaded).toBeLessThanOrEqual(budgets.bundleItems.limit);
  expect(perOperation).toBeLessThanOrEqual(budgets.perOperation.limit);
  expect(all.oneFile).toBeLessThanOrEqual(budgets.oneFile.limit);
  // An import of nothing would be within any budget.
  expect(one.loaded).toBeGreaterThan(5000);
  expect(items.loaded).toBeGreaterThan(one.loaded + 2000);
  expect(perOperation).toBeGreaterThan(10);
  expect(all.oneFile).toBeGreaterThan(all.loaded + 2700); // openapi-fetch
});

test("the README states the limits", () => {
  const readme = readFileSync(join(root, "packages/clients/README.md"), "utf8");
  const { bundle, bundleItems, perOperation, oneFile } = budgets;
  for (const row of [
    `| one operation | ${format(bundle.limit, "kB")} |`,
    `| one operation and \`items\` | ${format(bundleItems.limit, "kB")} |`,
    `| \`createPureCloudClient\` | ${perOperation.limit} bytes for each operation more than a page with one |`,
    `| \`createPureCloudClient\`, everything in one file | ${format(oneFile.limit, "kB")} |`,
  ])
    expect(readme).toContain(row);
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
