/** What a page loads, and what is installed, when the spec grows by a hundred operations. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { budgets } from "../src/budgets.ts";
import { pageBytes } from "../src/clients/bundle.ts";
import { consumers } from "../src/workplace.ts";
import { type GrownClients, growClients } from "./grown-clients.ts";

const MORE = 100;
let clients: GrownClients;
beforeAll(async () => {
  clients = await growClients(MORE, 10);
});
afterAll(() => clients.dispose());

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).reduce((sum, path) => {
    const stats = statSync(join(folder, path));
    return sum + (stats.isFile() ? stats.size : 0);
  }, 0);

test("a page that names one operation loads the same, with items and without", async () => {
  const before = await pageBytes(join(consumers, "clients"));
  const after = await pageBytes(clients.folder);
  expect(after.one.minified).toBe(before.one.minified);
  expect(after.items.minified).toBe(before.items.minified);
  // The clients did grow. The one with every method has more rows, and the text of errors has more permissions.
  expect(after.all.loaded).toBeGreaterThan(before.all.loaded + 10 * MORE);
  expect(after.one.oneFile).toBeGreaterThan(before.one.oneFile + 5 * MORE);
  expect(after.perOperation).toBeLessThanOrEqual(budgets.perOperation.limit);
});

test("each operation adds no more bytes to what is installed than it may", () => {
  const perOperation = (bytesIn(clients.dist) - bytesIn(join(root, "packages/clients/dist"))) / MORE;
  expect(perOperation).toBeGreaterThan(500);
  expect(perOperation).toBeLessThanOrEqual(budgets.installedPerOperation.limit);
});

test("the same spec without an edit gives the same clients", async () => {
  const same = await growClients(0, 0);
  try {
    const own = join(root, "packages/clients/dist");
    const files = readdirSync(own, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(same.dist, { recursive: true, encoding: "utf8" }).sort()).toEqual(files);
    for (const name of files.filter((path) => path.endsWith(".ts")))
      expect(readFileSync(join(same.dist, name), "utf8"), name).toBe(readFileSync(join(own, name), "utf8"));
  } finally {
    same.dispose();
  }
});
