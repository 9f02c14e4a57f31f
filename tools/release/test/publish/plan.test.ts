import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Plan, strangeTarballs, whatIsLeft, withTag } from "../../src/publish/plan.ts";

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const release = (name: string, text = name) => ({
  kind: "publish",
  name,
  version: "1.2.0",
  tag: "latest",
  tarball: { path: `packages/${name}.tgz`, integrity: hash(text) },
});
const plan: Plan = { version: 1, plan: [[release("specs"), release("clients")], [release("audit")]] };

const names = ({ plan }: Plan) => plan.map((chunk) => chunk.map(({ name }) => name));

test("nothing is there: all is left, in the same order", () => {
  expect(whatIsLeft(plan, new Set(), ".")).toEqual(plan);
});

test("what is there is left out, and a chunk of which nothing is left", () => {
  expect(names(whatIsLeft(plan, new Set(["clients@1.2.0"]), ".."))).toEqual([["specs"], ["audit"]]);
  expect(names(whatIsLeft(plan, new Set(["specs@1.2.0", "clients@1.2.0"]), ".."))).toEqual([["audit"]]);
  expect(names(whatIsLeft(plan, new Set(["specs@1.1.0"]), ".."))).toEqual([["specs", "clients"], ["audit"]]);
});

test("tarballs are found from where what is left is written", () => {
  const [[first] = []] = whatIsLeft(plan, new Set(), "..").plan;
  expect(first?.tarball).toEqual({ path: "../packages/specs.tgz", integrity: hash("specs") });
});

test("a snapshot is not the latest", () => {
  expect(
    withTag(plan, "try")
      .plan.flat()
      .map(({ tag }) => tag),
  ).toEqual(["try", "try", "try"]);
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rollcall-plan-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a tarball that is not what was packed, or is not there, is told", async () => {
  const packed: Plan = { version: 1, plan: [["good", "changed", "gone"].map((name) => release(name))] };
  await mkdir(join(folder, "packages"));
  await writeFile(join(folder, "packages", "good.tgz"), "good");
  await writeFile(join(folder, "packages", "changed.tgz"), "other");
  expect(await strangeTarballs(packed, folder)).toEqual(["changed@1.2.0", "gone@1.2.0"]);
});
