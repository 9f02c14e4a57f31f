import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Plan, readPlan, strangeTarballs, whatIsLeft, withTags } from "../../src/publish/plan.ts";

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

const tagsOf = (version: string, tag: string, asked?: string) =>
  withTags({ version: 1, plan: [[{ kind: "publish", name: "specs", version, tag }]] }, asked)
    .plan.flat()
    .map((each) => each.tag);

test.each([
  ["1.2.0", "latest", undefined, "latest"],
  ["0.0.0-try-20261122", "latest", "try", "try"],
  // changesets makes the second pre-release of a package that has no release the latest.
  ["0.1.0-next.1", "latest", undefined, "next"],
  ["1.0.0-release-candidate.0", "latest", undefined, "release-candidate"],
])("%s, which changesets makes %s, asked for as %s, is %s", (version, tag, asked, is) => {
  expect(tagsOf(version, tag, asked)).toEqual([is]);
});

test("a snapshot that nobody named is not the latest", () => {
  expect(() => tagsOf("0.0.0-try-20261122", "latest")).toThrow("specs@0.0.0-try-20261122 would become the latest. Do:");
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rollcall-plan-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a tarball that changed, or is missing, is reported", async () => {
  const packed: Plan = { version: 1, plan: [["good", "changed", "gone"].map((name) => release(name))] };
  await mkdir(join(folder, "packages"));
  await writeFile(join(folder, "packages", "good.tgz"), "good");
  await writeFile(join(folder, "packages", "changed.tgz"), "other");
  expect(await strangeTarballs(packed, folder)).toEqual(["changed@1.2.0", "gone@1.2.0"]);
});

test("a plan as it was written", async () => {
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  expect(await readPlan(join(folder, "plan.json"))).toEqual(plan);
});

test.each([
  [undefined, "cannot read"],
  ['{"version":1,"plan":[[{', "cannot read"],
  ["null", "no list of releases of version 1"],
  ['{"version":2,"plan":[]}', "no list of releases of version 1"],
  ['{"version":1}', "no list of releases of version 1"],
])("a plan that is %s: %s", async (text, why) => {
  const file = join(folder, "plan.json");
  if (text !== undefined) await writeFile(file, text);
  const message = await readPlan(file).then(String, (error: Error) => error.message);
  for (const part of [file, why, "Do: pnpm release:pack"]) expect(message).toContain(part);
});
