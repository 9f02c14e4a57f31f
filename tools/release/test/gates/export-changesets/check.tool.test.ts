import { afterEach, beforeEach, expect, test } from "vitest";
import { exportChangesets } from "../../../src/gates/export-changesets.ts";
import { commit, release, type Scratch, scratchRepo } from "../../kit.ts";

const file = "packages/clients/package.json";
const clients = (change: object = {}) =>
  JSON.stringify({ name: "@rollcall/clients", version: "0.4.0", exports: { "./core": "./dist/core.js" }, ...change });

let repo: Scratch;
beforeEach(() => {
  repo = scratchRepo("0.4.0");
  repo.write(file, clients());
  repo.write("tools/release/api/clients.core.api.md", "export const a = 1;\n");
  commit(repo);
  release(repo, "0.4.0");
});
afterEach(() => repo.dispose());

const changeset = (type: string) =>
  repo.write(".changeset/one.md", `---\n"@rollcall/clients": ${type}\n---\n\nThere is b now.\n`);

test("nothing changed", async () => {
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: true });
});

test("a report that was brought up to date needs a changeset", async () => {
  repo.write("tools/release/api/clients.core.api.md", "export const b = 1;\n");
  const { ok, lines } = await exportChangesets(repo.root);
  expect(ok).toBe(false);
  expect(lines).toEqual([expect.stringContaining("since @rollcall/clients@0.4.0, clients.core.api.md differs.")]);
  changeset("patch");
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: false });
  changeset("minor");
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: true });
});

test("so does a version of Node; a version on its way is enough", async () => {
  repo.write(file, clients({ engines: { node: ">=24" } }));
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: false });
  repo.write(file, clients({ engines: { node: ">=24" }, version: "0.5.0" }));
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: true });
});

test("a subpath that is gone, with its report", async () => {
  repo.write(file, clients({ exports: {} }));
  repo.remove("tools/release/api/clients.core.api.md");
  const { lines } = await exportChangesets(repo.root);
  expect(lines.join()).toContain("./core cannot be imported any more; clients.core.api.md differs");
});

test("before the first release the gate says that it compares nothing", async () => {
  repo.git("tag", "--delete", "@rollcall/clients@0.4.0", "@rollcall/specs@0.4.0");
  repo.write("packages/clients/CHANGELOG.md", "## 0.4.0\n");
  repo.write("specs/CHANGELOG.md", "## 0.4.0\n");
  const lines = ["Nothing is released yet, so no change was compared."];
  expect(await exportChangesets(repo.root)).toEqual({ ok: true, lines });
});

test("what was never released cannot break", async () => {
  repo.write("packages/new/package.json", '{ "name": "@rollcall/new", "version": "0.0.0" }');
  expect(await exportChangesets(repo.root)).toMatchObject({ ok: true });
});
