import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "@rollcall/config/folders";
import { expect, test } from "vitest";
import { noteCopy } from "../../src/journal/copy/within.js";
import { COPY_FILES } from "../../src/journal/copy/write-copy.js";
import { noteReports, REPORTS_FILE, readReports, removeReports } from "../../src/journal/reports-file.js";

const REPORTS = {
  formats: [{ format: "csv", files: ["users.csv", "by-group/London/users.csv"] }],
  options: { delimiter: ";" },
};

function reported(): string {
  const path = folder();
  mkdirSync(join(path, "by-group", "London"), { recursive: true });
  noteReports(path, REPORTS);
  for (const name of ["users.csv", "by-group/London/users.csv"]) writeFileSync(join(path, name), "a");
  return path;
}

test("the reports of an audit are noted, and go with their folders", () => {
  const path = reported();
  expect(readReports(path)).toEqual(REPORTS);
  removeReports(path);
  expect(readdirSync(path)).toEqual([]);
});

test("a folder of reports with a file of somebody else stays", () => {
  const path = reported();
  writeFileSync(join(path, "by-group", "mine.txt"), "mine");
  removeReports(path);
  expect(readdirSync(path)).toEqual(["by-group"]);
  expect(readdirSync(join(path, "by-group"))).toEqual(["mine.txt"]);
});

test("a file that no audit wrote is never lost", () => {
  const path = folder();
  writeFileSync(join(path, "users.csv"), "mine");
  expect(() => noteReports(path, REPORTS)).toThrow("users.csv was not written by an audit, and would be lost");
});

test("a note that somebody changed removes nothing outside of the folder", () => {
  const path = folder();
  const outside = join(path, "..", "outside.txt");
  writeFileSync(outside, "mine");
  const files = ["../outside.txt", "a/../../outside.txt", outside, ".", ""];
  writeFileSync(join(path, REPORTS_FILE), JSON.stringify({ schemaVersion: 1, formats: [{ format: "csv", files }] }));
  removeReports(path);
  expect(existsSync(outside)).toBe(true);
});

test("a note that somebody changed removes nothing of the audit itself", () => {
  const path = folder();
  const files = ["journal.ndjson", "./calls.ndjson", "View.ndjson"];
  for (const name of files) writeFileSync(join(path, name), "mine");
  writeFileSync(join(path, REPORTS_FILE), JSON.stringify({ schemaVersion: 1, formats: [{ format: "csv", files }] }));
  removeReports(path);
  expect(readdirSync(path).sort()).toEqual(["View.ndjson", "calls.ndjson", "journal.ndjson"]);
});

test("reports never go where a link leads, and a file in the way is named", () => {
  const [path, other] = [folder(), folder()];
  symlinkSync(other, join(path, "by-group"), "junction");
  expect(() => noteReports(path, REPORTS)).toThrow("by-group is a link, and reports need a folder of this name");
  const blocked = folder();
  writeFileSync(join(blocked, "by-group"), "mine");
  expect(() => noteReports(blocked, REPORTS)).toThrow("by-group is a file, and reports need a folder of this name");
  expect([readdirSync(other), readdirSync(path)]).toEqual([[], ["by-group"]]);
});

test("a redacted copy in the folder of an audit is deleted with its own reports, and a file of somebody else stays", () => {
  const path = folder();
  const copy = noteCopy(path);
  mkdirSync(join(copy, "by-group", "London"), { recursive: true });
  noteReports(copy, REPORTS);
  for (const name of [...COPY_FILES, "users.csv", "by-group/London/users.csv"]) writeFileSync(join(copy, name), "a");
  writeFileSync(join(path, "journal.ndjson"), "mine");
  removeReports(path);
  expect(readdirSync(path)).toEqual(["journal.ndjson"]);
  mkdirSync(copy);
  writeFileSync(join(copy, "view.ndjson"), "mine");
  expect(() => noteCopy(path)).toThrow("view.ndjson was not written by an audit, and would be lost");
});
