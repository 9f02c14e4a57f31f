import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type JournalError, openJournal } from "../../src/journal/index.js";
import { add, finish, folder, HEAD, namesIn, odin, open } from "./kit.js";

const RECORDS = [
  [0, odin("a")],
  [0, odin("b")],
] as const;

test("a folder that is a file, or cannot be made, is reported immediately", async () => {
  const path = join(folder(), "file");
  writeFileSync(path, "");
  await expect(openJournal(path, { ...HEAD, mode: "new" })).rejects.toMatchObject({
    name: "JournalError",
    blame: "request",
    message: `${path} is not a folder. Give --out another one`,
  } satisfies Partial<JournalError>);
  // No folder can be made under /proc, nor at the root of a Mac. On Windows a name has no question mark.
  const nowhere = process.platform === "win32" ? join(folder(), "why?", "out") : "/proc/rollcall";
  await expect(openJournal(nowhere, { ...HEAD, mode: "new" })).rejects.toMatchObject({ blame: "request" });
});

// Windows makes the target of a broken link, and lets few people make links.
test.skipIf(process.platform === "win32")("a broken link with the name of a file is refused by that name", async () => {
  const path = folder();
  symlinkSync(join(path, "nowhere"), join(path, "unfinished.ndjson"));
  await expect(open(path, { mode: "new" })).rejects.toMatchObject({
    blame: "request",
    message: expect.stringMatching(
      /unfinished\.ndjson cannot be written to \(a broken link [^)]+\)\. Give --out another/,
    ),
  });
});

test.skipIf(process.platform === "win32").each([
  ["audit.json", "new"],
  ["records.ndjson", "resume"],
  ["unfinished.ndjson", "resume"],
  ["journal.ndjson", "resume"],
  ["calls.ndjson", "restart"],
  ["lock.json", "new"],
] as const)("a device or a pipe as %s is refused with %s, because to open it may block", async (name, mode) => {
  const path = folder();
  symlinkSync("/dev/null", join(path, name));
  await expect(open(path, { mode })).rejects.toMatchObject({
    blame: "request",
    message: `${join(path, name)} is a pipe or a device, and not a file. Give --out another folder`,
  });
});

test("a folder in which something else is in the place of a file is refused before anything is asked, by that name", async () => {
  const path = folder();
  mkdirSync(join(path, "audit.json"));
  await expect(open(path, { mode: "new" })).rejects.toMatchObject({
    blame: "request",
    message: expect.stringMatching(/audit\.json cannot be written to \(a folder has this name/),
  });
  expect(readdirSync(path)).toEqual(["audit.json"]);
});

test("a folder in which somebody put a file meanwhile keeps it, where nothing came about", async () => {
  const path = join(folder(), "out");
  const journal = await openJournal(path, { ...HEAD, mode: "new" });
  writeFileSync(join(path, "note.txt"), "mine");
  await journal.discard();
  expect(readdirSync(path)).toEqual(["note.txt"]);
});

test("a folder in which nothing came about is as it was", async () => {
  const path = join(folder(), "out");
  await (await openJournal(path, { ...HEAD, mode: "new" })).discard();
  expect(readdirSync(join(path, ".."))).toEqual([]);
  const journal = await openJournal(path, { ...HEAD, mode: "new" });
  add(journal, RECORDS);
  await journal.discard();
  expect(readdirSync(path).sort()).toEqual(["calls.ndjson", "unfinished.ndjson"]);
});

test("a folder holds nothing of a rendering that was killed, after the next run", async () => {
  const path = folder();
  writeFileSync(join(path, ".audit.json.1234.tmp"), "half an audit");
  writeFileSync(join(path, ".mine.tmp"), "");
  await finish(await open(path));
  expect(readdirSync(path).sort()).toEqual([".mine.tmp", "audit.json", "journal.ndjson"]);
});

test("a folder in which the document cannot be put keeps the journal, and nothing half done", async () => {
  const path = folder();
  const journal = await open(path);
  add(journal, RECORDS);
  mkdirSync(join(path, "audit.json", "in the way"), { recursive: true });
  await expect(finish(journal)).rejects.toMatchObject({
    blame: "machine",
    message: expect.stringMatching(/audit\.json could not be written \([^)]*E/),
  });
  expect(namesIn(path)).toEqual(["audit.json", "calls.ndjson", "unfinished.ndjson"]);
});
