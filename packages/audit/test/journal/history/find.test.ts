/** Which audits a folder has. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameAt, timeOf } from "../../../src/journal/history/names.js";
import { auditsIn, isTenantName, latestAudit } from "../../../src/journal/index.js";
import { audit, folder, latest } from "./kit.js";

const ONE = "20261128T010000Z";
const TWO = "20261129T010000Z";

function tenant(path: string, name: string): string {
  for (const one of [ONE, TWO]) audit(join(path, name), one);
  latest(join(path, name), ONE);
  return join(path, name);
}

test("the latest audit is the one that latest.json names, from the history and from the tenant's folder", () => {
  const path = folder();
  const own = tenant(path, "acme");
  for (const from of [path, own]) expect(latestAudit(from)).toBe(join(own, ONE));
  expect(auditsIn(path).map(({ folder: at, state }) => [at, state])).toEqual([
    [join(own, ONE), "judged"],
    [join(own, TWO), "judged"],
  ]);
});

test("of several tenants one must be named", () => {
  const path = folder();
  for (const name of ["b", "a"]) tenant(path, name);
  expect(() => latestAudit(path)).toThrow(
    `${path} has the audits of a, b. Name one of them, such as ${join(path, "a")}`,
  );
  expect(latestAudit(path, "b")).toBe(join(path, "b", ONE));
  expect(() => auditsIn(path, "c")).toThrow(`${path} has no audit of c, but of a, b.`);
});

test("the folder of one audit is no history, nor is a missing one, a file or an empty one", () => {
  const path = folder();
  const own = audit(path, "today");
  writeFileSync(join(path, "file"), "");
  mkdirSync(join(path, "empty"));
  for (const one of [own, join(path, "none"), join(path, "file"), join(path, "empty"), "out"]) {
    expect(latestAudit(one)).toBe(one);
    expect(auditsIn(one)).toEqual([]);
  }
});

test("a latest.json that names nothing is refused with a remedy", () => {
  const path = folder();
  const own = tenant(path, "acme");
  latest(own, "20260101T000000Z");
  expect(() => latestAudit(path)).toThrow(
    `${join(own, "latest.json")} names 20260101T000000Z, which has no audit. Name the folder of an audit, or run rollcall audit --history again`,
  );
});

test.skipIf(process.platform === "win32")("a link to an audit is no audit", () => {
  const path = folder();
  const own = tenant(path, "acme");
  symlinkSync(join(own, ONE), join(own, "20261130T010000Z"));
  expect(auditsIn(path)).toHaveLength(2);
});

test("a folder without a journal is no audit", () => {
  const path = folder();
  const own = tenant(path, "acme");
  mkdirSync(join(own, "20261130T020000Z"));
  writeFileSync(join(own, "20261130T030000Z"), "");
  expect(auditsIn(path)).toHaveLength(2);
});

test("names are times, and the other way round", () => {
  expect(nameAt(new Date("2026-11-29T01:00:07.999Z"))).toBe("20261129T010007Z");
  expect(timeOf("/a/20261129T010007Z")).toBe(Date.parse("2026-11-29T01:00:07Z"));
  for (const name of ["20261329T010007Z", "20261129", "20261129T010007", "x20261129T010007Z"])
    expect(timeOf(name)).toBeUndefined();
});

test.each([
  [true, ["default", "acme-uk", "Acme_1.eu", "a".repeat(64)]],
  [false, ["", ".", "..", ".hidden", "-x", "a/b", "a\\b", "a b", "a.", "con", "NUL.txt", "com1", "a".repeat(65), "ö"]],
])("a tenant may have the name: %s", (isGood, names) => {
  for (const name of names) expect([name, isTenantName(name)]).toEqual([name, isGood]);
});
