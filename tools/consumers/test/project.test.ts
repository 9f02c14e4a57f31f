import { existsSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fromElsewhere, makeScratch, refusingNode } from "../src/project.ts";

let folder: string;
let checkout: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "rollcall-project-")));
  checkout = join(folder, "checkout");
  for (const name of ["checkout", "checkout/tmp", "checkout-tmp"]) await mkdir(join(folder, name));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("what a consumer's programs write for themselves is in one folder, which can be removed", async () => {
  vi.stubEnv("TMPDIR", join(folder, "checkout-tmp"));
  const scratch = await makeScratch(checkout);
  expect([scratch.env.HOME, scratch.env.TMPDIR]).toEqual([join(scratch.folder, "home"), join(scratch.folder, "tmp")]);
  expect(existsSync(join(scratch.folder, "home"))).toBe(true);
  await scratch.close();
  expect(existsSync(scratch.folder)).toBe(false);
});

test("a temporary folder within the checkout is refused", async () => {
  vi.stubEnv("TMPDIR", join(checkout, "tmp"));
  await expect(makeScratch(checkout)).rejects.toThrow(`TMPDIR, ${join(checkout, "tmp")}, is within the checkout`);
});

test("packages of ours that npm took from elsewhere are found, wherever they are", () => {
  const packed = ["@rollcall/clients", "@rollcall/cli"].map((name) => ({ name, version: "1.0.0", filename: "" }));
  const packages = {
    "": {},
    "node_modules/@rollcall/clients": { resolved: "file:../rollcall-clients-1.0.0.tgz" },
    "node_modules/@rollcall/cli": { resolved: "file:../rollcall-cli-1.0.0.tgz" },
    "node_modules/@rollcall/cli/node_modules/@rollcall/clients": { resolved: "https://registry.example/clients.tgz" },
    "node_modules/openapi-fetch": { resolved: "https://registry.example/openapi-fetch.tgz" },
  };
  expect(fromElsewhere({ packages }, packed)).toEqual(["node_modules/@rollcall/cli/node_modules/@rollcall/clients"]);
});

test("packages whose engines do not admit a Node are found", () => {
  const packages = {
    "": {},
    "node_modules/free": {},
    "node_modules/old": { engines: { node: ">=18" } },
    "node_modules/new": { engines: { node: "^20.19.0 || >=22" } },
  };
  expect(refusingNode({ packages }, "20.3.0")).toEqual(["node_modules/new (^20.19.0 || >=22)"]);
  expect(refusingNode({ packages }, "20.20.2")).toEqual([]);
});
