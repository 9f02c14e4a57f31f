/** What --keep deletes. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noteCopy } from "../../../src/journal/copy/within.js";
import { prune } from "../../../src/journal/history/prune.js";
import { lockFolder } from "../../../src/journal/lock.js";
import { noteReports } from "../../../src/journal/reports-file.js";
import { audit, folder, NOW } from "./kit.js";

const names = (path: string) => readdirSync(path).sort();

/** An unfinished audit that was last written to so many days ago. */
function unfinished(tenantFolder: string, name: string, days: number): string {
  const path = audit(tenantFolder, name, "unfinished");
  const then = new Date(NOW.getTime() - days * 86_400_000);
  utimesSync(join(path, "unfinished.ndjson"), then, then);
  return path;
}

test("keeps the newest finished ones, and unfinished ones that are young", async () => {
  const path = folder();
  for (const day of ["24", "25", "26", "27"]) audit(path, `202611${day}T010000Z`);
  audit(path, "20261123T010000Z", "finished");
  unfinished(path, "20261101T010000Z", 6.9);
  unfinished(path, "20261102T010000Z", 7.1);
  const pruned = await prune(path, 2, join(path, "20261127T010000Z"), NOW);
  expect(names(path)).toEqual(["20261101T010000Z", "20261126T010000Z", "20261127T010000Z"]);
  expect([pruned.deleted.length, pruned.kept]).toEqual([4, []]);
  expect((await prune(path, 2, join(path, "20261127T010000Z"), NOW)).deleted).toEqual([]);
});

test("never deletes the latest, also if newer ones were not judged", async () => {
  const path = folder();
  const latest = audit(path, "20261124T010000Z");
  audit(path, "20261125T010000Z", "finished");
  expect((await prune(path, 1, latest, NOW)).deleted).toEqual([]);
});

test("deletes all files that an audit may have, and what kills left of them", async () => {
  const path = folder();
  const old = audit(path, "20261124T010000Z");
  for (const name of [".view.ndjson.1.tmp", "audit.json", "records.ndjson", "context.ndjson", "coverage.json"])
    writeFileSync(join(old, name), "");
  const latest = audit(path, "20261125T010000Z");
  expect((await prune(path, 1, latest, NOW)).deleted).toEqual([old]);
});

test("deletes the redacted copy of an audit with the audit, unless somebody put a file there", async () => {
  const path = folder();
  const [old, kept] = [audit(path, "20261123T010000Z"), audit(path, "20261124T010000Z")];
  for (const one of [old, kept]) {
    const copy = noteCopy(one);
    mkdirSync(copy);
    noteReports(copy, { formats: [{ format: "md", files: ["report.md"] }], options: {} });
    for (const name of ["report.md", "copy.json"]) writeFileSync(join(copy, name), "");
  }
  writeFileSync(join(kept, "redacted", "notes.txt"), "mine");
  const latest = audit(path, "20261125T010000Z");
  const pruned = await prune(path, 1, latest, NOW);
  expect(pruned).toEqual({ deleted: [old], kept: [`${kept} stays: no audit wrote redacted/notes.txt`] });
});

test("a folder with other files stays whole, with the reason", async () => {
  const path = folder();
  const notes = audit(path, "20261121T010000Z");
  writeFileSync(join(notes, "notes.txt"), "mine");
  const deep = audit(path, "20261122T010000Z");
  mkdirSync(join(deep, "audit.json"));
  const foreign = audit(path, "20261124T010000Z");
  writeFileSync(join(foreign, "journal.ndjson"), '{"another":"tool"}');
  mkdirSync(join(path, "archive"));
  mkdirSync(join(path, "20261119T010000Z"));
  const latest = audit(path, "20261125T010000Z");
  const before = names(path);
  const { deleted, kept } = await prune(path, 1, latest, NOW);
  expect(deleted).toEqual([]);
  expect(kept).toEqual([
    `${notes} stays: no audit wrote notes.txt`,
    `${deep} stays: no audit wrote audit.json`,
    `${foreign} stays: ${join(foreign, "journal.ndjson")} is no journal`,
  ]);
  expect([names(path), readFileSync(join(notes, "notes.txt"), "utf8")]).toEqual([before, "mine"]);
  expect(names(notes)).toHaveLength(6);
});

test.skipIf(process.platform === "win32")("links are not followed", async () => {
  const [path, elsewhere] = [folder(), folder()];
  const target = audit(elsewhere, "20261101T010000Z");
  symlinkSync(target, join(path, "20261101T010000Z"));
  const linked = audit(path, "20261123T010000Z");
  symlinkSync(join(target, "view.ndjson"), join(linked, "coverage.json"));
  const latest = audit(path, "20261125T010000Z");
  expect(await prune(path, 1, latest, NOW)).toEqual({
    deleted: [],
    kept: [`${linked} stays: no audit wrote coverage.json`],
  });
  expect([names(path).length, names(target).length]).toEqual([3, 5]);
});

test("an audit that is at work stays", async () => {
  const path = folder();
  const busy = audit(path, "20261124T010000Z");
  const latest = audit(path, "20261125T010000Z");
  const lock = await lockFolder(busy);
  expect((await prune(path, 1, latest, NOW)).kept).toEqual([`${busy} stays: another audit is at work there`]);
  lock.release();
  expect((await prune(path, 1, latest, NOW)).deleted).toEqual([busy]);
});
